// Java: plain, empty and labelled blocks, declarations without initializer, and unreachable rests.
package cases.java.statements;

import fixture.Buf;
import fixture.Work;

class Blocks {
  static void declaredLater() {
    Buf buf;
    buf = Buf.alloc();
    buf.release();
  }

  static void declaredLaterOnBothPaths(boolean large) {
    Buf buf;
    if (large) {
      buf = Buf.alloc(1024);
    } else {
      buf = Buf.alloc();
    }
    buf.release();
  }

  static void declaredLaterForgottenOnOnePath(boolean large) {
    Buf buf;
    if (large) {
      buf = Buf.alloc(1024); // expect: leak
    } else {
      buf = null;
    }
    if (buf == null) {
      Work.plain();
    }
  }

  static void emptyStatements() {
    Buf buf = Buf.alloc();
    ;
    {
    }
    buf.release();
  }

  static void sameNameTwice() {
    {
      Buf buf = Buf.alloc();
      buf.release();
    }
    {
      Buf buf = Buf.alloc(); // expect: leak
      buf.size();
    }
  }

  static void severalInOneDeclaration() {
    Buf first = Buf.alloc(), second = first.retain();
    second.release();
    first.release();
  }

  static void finalLocal() {
    final Buf buf = Buf.alloc();
    buf.release();
  }
}

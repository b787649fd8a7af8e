// Java: nested `try` statements, each with a resource of its own.
package cases.java.exceptions;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class NestedTry {
  static void eachWithItsOwnFinally() throws IOException {
    Buf first = Buf.allocChecked();
    try {
      Buf second = Buf.allocChecked();
      try {
        Work.io();
        first.compareWith(second);
      } finally {
        second.release();
      }
    } finally {
      first.release();
    }
  }

  static void bothInOneFinally() throws IOException {
    Buf first = null;
    Buf second = null;
    try {
      first = Buf.allocChecked();
      second = Buf.allocChecked();
      first.compareWith(second);
    } finally {
      if (second != null) {
        second.release();
      }
      if (first != null) {
        first.release();
      }
    }
  }

  static void oneForgottenInFinally() throws IOException {
    Buf first = null;
    Buf second = null;
    try {
      first = Buf.allocChecked(); // expect: leak
      second = Buf.allocChecked();
      first.compareWith(second);
    } finally {
      if (second != null) {
        second.release();
      }
    }
  }

  static void innerHandlerReleasesOuterFinallyToo() throws IOException {
    Buf buf = Buf.alloc();
    try {
      try {
        Work.io();
      } catch (IOException e) {
        buf.release();
        throw e;
      }
    } finally {
      buf.release(); // expect: double-release
    }
  }

  static void innerFailureHandledOutside() {
    Buf outer = Buf.alloc();
    try {
      Buf inner = Buf.alloc();
      try {
        Work.io();
      } finally {
        inner.release();
      }
    } catch (IOException e) {
      Work.plain();
    }
    outer.release();
  }

  static void tryInsideFinally() throws IOException {
    Buf buf = Buf.alloc();
    try {
      Work.io();
    } finally {
      try {
        Work.io();
      } finally {
        buf.release();
      }
    }
  }

  static void tryInsideACatch() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      buf.release();
    } catch (IOException e) {
      try {
        Work.io();
        buf.release();
      } catch (IOException again) {
        Work.plain();
      }
    }
  }
}

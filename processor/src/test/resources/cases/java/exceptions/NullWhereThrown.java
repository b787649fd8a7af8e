// A variable that is still null where an exception leads to its release.
package cases.java.exceptions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.io.IOException;

class NullWhereThrown {
  static native @Owned Buf open() throws IOException;

  static native void use(Buf buf) throws IOException;

  static void inFinally() throws IOException {
    Buf buf = null;
    try {
      buf = open();
      use(buf);
    } finally {
      buf.release(); // expect: null-release
    }
  }

  static void askedInFinally() throws IOException {
    Buf buf = null;
    try {
      buf = open();
      use(buf);
    } finally {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void flaggedInFinally() throws IOException {
    Buf buf = null;
    boolean opened = false;
    try {
      buf = open();
      opened = true;
      use(buf);
    } finally {
      if (opened) {
        buf.release();
      }
    }
  }

  static void openedBefore() throws IOException {
    Buf buf = open();
    try {
      use(buf);
    } finally {
      buf.release();
    }
  }

  static void inHandler() throws IOException {
    Buf buf = null;
    try {
      buf = open();
      use(buf);
    } catch (IOException e) {
      buf.release(); // expect: null-release
      throw e;
    }
    buf.release();
  }

  static void handledInTwo() throws IOException {
    Buf buf = null;
    try {
      buf = open();
    } catch (IOException e) {
      return;
    }
    try {
      use(buf);
    } finally {
      buf.release();
    }
  }

  static void ofTwo() throws IOException {
    Buf first = null;
    Buf second = null;
    try {
      first = open();
      second = open();
      use(second);
    } finally {
      if (first != null) {
        first.release();
      }
      second.release(); // expect: null-release
    }
  }

  static void givenAway(@Steals Buf given) throws IOException {
    Buf buf = given;
    try {
      use(buf);
      Buf last = buf;
      buf = null;
      last.release();
      use(open()); // expect: leak
    } finally {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void ofTheLast(int size) throws IOException {
    Buf last = null;
    try {
      for (int i = 0; i < size; i++) {
        if (last != null) {
          last.release();
        }
        last = null;
        last = open();
        use(last);
      }
    } finally {
      last.release(); // expect: null-release
    }
  }
}

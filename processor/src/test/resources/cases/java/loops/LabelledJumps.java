// Java: labelled `break` and `continue` leave several scopes at once.
package cases.java.loops;

import fixture.Buf;
import fixture.Sink;

class LabelledJumps {
  static void continueOuterForgets(int rows, int columns) {
    outer:
    for (int i = 0; i < rows; i++) {
      Buf row = Buf.alloc(); // expect: leak
      for (int j = 0; j < columns; j++) {
        if (row.get(j) == 0) {
          continue outer;
        }
      }
      row.release();
    }
  }

  static void continueOuterAfterRelease(int rows, int columns) {
    outer:
    for (int i = 0; i < rows; i++) {
      Buf row = Buf.alloc();
      for (int j = 0; j < columns; j++) {
        if (row.get(j) == 0) {
          row.release();
          continue outer;
        }
      }
      row.release();
    }
  }

  static void breakOuterForgets(int rows) {
    outer:
    while (true) {
      Buf row = Buf.alloc(); // expect: leak
      for (int j = 0; j < rows; j++) {
        if (row.get(j) == 0) {
          break outer;
        }
      }
      row.release();
    }
  }

  static void breakOuterToTheRelease(int rows) {
    Buf buf = Buf.alloc();
    outer:
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        if (buf.get(i * j) == 0) {
          break outer;
        }
      }
    }
    buf.release();
  }

  static void breakOutOfABlock(boolean keep) {
    Buf buf = Buf.alloc();
    release:
    {
      if (keep) {
        Sink.take(buf);
        break release;
      }
      buf.release();
    }
  }

  static void breakOutOfABlockBeforeTheRelease(boolean keep) {
    Buf buf = Buf.alloc(); // expect: leak
    release:
    {
      if (keep) {
        break release;
      }
      buf.release();
    }
  }

  static void jumpsThroughFinally(int times) {
    outer:
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc();
      try {
        for (int j = 0; j < times; j++) {
          if (buf.get(j) == 0) {
            continue outer;
          }
          if (buf.get(j) == 1) {
            break outer;
          }
        }
      } finally {
        buf.release();
      }
    }
  }
}

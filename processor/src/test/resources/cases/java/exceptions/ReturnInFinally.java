// Java: a `return` in a `finally` swallows the exception.
package cases.java.exceptions;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.FileNotFoundException;

@SuppressWarnings("finally")
class ReturnInFinally {
  static int swallowsWithoutRelease() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.io();
      buf.release();
      return 1;
    } catch (FileNotFoundException e) {
      buf.release();
      return 2;
    } finally {
      return 0;
    }
  }

  static int swallowsAfterRelease() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
      return 1;
    } finally {
      buf.release();
      return 0;
    }
  }

  static @Owned Buf replacesTheResult() {
    Buf buf = Buf.alloc(); // expect: leak
    try {
      return buf;
    } finally {
      return null;
    }
  }

  static void breakInFinally() {
    Buf buf = Buf.alloc();
    while (true) {
      try {
        Work.io();
      } finally {
        break;
      }
    }
    buf.release();
  }
}

// Java: `finally` runs on every exit: normal, by exception, return, break, continue.
package cases.java.exceptions;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class TryFinally {
  static int returned() {
    Buf buf = Buf.alloc();
    try {
      return buf.size();
    } finally {
      buf.release();
    }
  }

  static void returnedFromTwoPlaces(boolean early) throws IOException {
    Buf buf = Buf.alloc();
    try {
      if (early) {
        return;
      }
      Work.io();
    } finally {
      buf.release();
    }
  }

  static void brokenAndContinued(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc();
      try {
        if (buf.size() == i) {
          continue;
        }
        if (buf.size() > i) {
          break;
        }
      } finally {
        buf.release();
      }
    }
  }

  static void acquiredBeforeTheTry() throws IOException {
    Buf first = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    try {
      first.size();
    } finally {
      first.release();
    }
  }

  static @Owned Buf returnedThroughFinally() {
    Buf buf = Buf.alloc();
    try {
      return buf;
    } finally {
      Work.plain();
    }
  }

  static void finallyFailsBeforeTheRelease() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      buf.size();
    } finally {
      Work.io();
      buf.release();
    }
  }

  static void releasedFirstInFinally() throws IOException {
    Buf buf = Buf.alloc();
    try {
      buf.size();
    } finally {
      buf.release();
      Work.io();
    }
  }

  static int usedAfterFinally() {
    Buf buf = Buf.alloc();
    try {
      buf.write(1);
    } finally {
      buf.release();
    }
    return buf.size(); // expect: use-after-release
  }
}

// Path-sensitive: boolean flags (`boolean done = false; try { …; done = true; } finally { if
// (!done) … }`).
package cases.spec.analysis;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class BooleanFlags {
  static @Owned Buf successFlag() throws IOException {
    Buf buf = Buf.alloc();
    boolean done = false;
    try {
      Work.io();
      done = true;
      return buf;
    } finally {
      if (!done) {
        buf.release();
      }
    }
  }

  static @Owned Buf failureFlag() throws IOException {
    Buf buf = Buf.alloc();
    boolean release = true;
    try {
      Work.io();
      release = false;
    } finally {
      if (release) {
        buf.release();
      }
    }
    return buf;
  }

  static @Owned Buf flagTheWrongWayRound() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    boolean done = false;
    try {
      Work.io();
      done = true;
      return buf;
    } finally {
      if (done) {
        Work.plain();
      }
    }
  }

  static @Owned Buf flagSetTooEarly() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    boolean done = false;
    try {
      done = true;
      Work.io();
      return buf;
    } finally {
      if (!done) {
        buf.release();
      }
    }
  }

  static @Owned Buf flagSetTooLate() {
    Buf buf = Buf.alloc();
    boolean done = false;
    try {
      Sink.take(buf);
      done = Work.test();
    } finally {
      if (!done) {
        buf.release(); // expect: double-release
      }
    }
    return null;
  }

  static void flagOfAnAcquisition(boolean wanted) {
    boolean acquired = false;
    Buf buf = null;
    if (wanted) {
      buf = Buf.alloc();
      acquired = true;
    }
    Work.plain();
    if (acquired) {
      buf.release();
    }
  }

  static void flagFromACondition() {
    Buf buf = Buf.tryAlloc();
    boolean present = buf != null;
    Work.plain();
    if (present) {
      buf.release();
    }
  }

  static void sameParameterTestedTwice(boolean wanted) {
    Buf buf = null;
    if (wanted) {
      buf = Buf.alloc();
    }
    Work.plain();
    if (wanted) {
      buf.release();
    }
  }

  static void parameterWrittenInBetween(boolean wanted) {
    Buf buf = null;
    if (wanted) {
      buf = Buf.alloc(); // expect: leak
    }
    wanted = Work.test();
    if (wanted) {
      Buf.releaseIfAny(buf);
    }
  }
}

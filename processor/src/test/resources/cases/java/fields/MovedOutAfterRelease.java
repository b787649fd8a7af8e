// Java: what a field held was released, and the field hands it out all the same.
package cases.java.fields;

import dev.custody.Disposes;
import fixture.Buf;

class MovedOutAfterRelease {
  private Buf buf;

  private Buf moveOut() {
    Buf old = buf;
    buf = null;
    return old;
  }

  private Buf moveOutOrNew() {
    Buf old = buf;
    buf = null;
    return old == null ? Buf.tryAlloc() : old;
  }

  void releasedAndMovedOut() {
    if (buf != null) {
      buf.release();
    }
    Buf old = moveOut(); // expect: double-release
    if (old != null) {
      old.release();
    }
  }

  void releasedAndMovedOutOrNew() {
    if (buf != null) {
      buf.release();
    }
    Buf old = moveOutOrNew(); // expect: double-release
    if (old != null) {
      old.release();
    }
  }

  void emptiedFirst() {
    if (buf != null) {
      buf.release();
    }
    buf = null;
    Buf old = moveOutOrNew();
    if (old != null) {
      old.release();
    }
  }

  void filledFirst() {
    if (buf != null) {
      buf.release();
    }
    buf = Buf.alloc();
    Buf old = moveOut();
    if (old != null) {
      old.release();
    }
  }

  void retainedFirst() {
    if (buf != null) {
      buf.retain();
      buf.release();
    }
    Buf old = moveOut();
    if (old != null) {
      old.release();
    }
  }

  void seenFirst() {
    Buf seen = buf;
    if (seen != null) {
      seen.retain();
    }
    Buf old = moveOut();
    if (old != null) {
      old.release();
    }
    if (seen != null) {
      seen.release();
    }
  }

  @Disposes
  void close() {
    if (buf != null) {
      buf.release();
    }
  }
}

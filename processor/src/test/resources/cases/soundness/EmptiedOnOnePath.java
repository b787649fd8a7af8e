// Found by running generated programs: a field that is emptied twice on one path, and read on both.
package cases.soundness;

import dev.custody.Disposes;
import fixture.Buf;

class EmptiedOnOnePath {
  private Buf current;

  void movedOut(boolean early) {
    Buf old = current;
    if (early) {
      current = null;
    }
    current = null;
    if (old != null) {
      old.release();
    }
  }

  void released(boolean early) {
    if (current != null) {
      current.release();
      if (early) {
        current = null;
      }
      current = null;
    }
  }

  void lostOnTheOtherPath(boolean early) {
    if (early) {
      if (current != null) {
        current.release();
      }
      current = null;
    }
    current = null; // expect: owned-field-leak
  }

  void filledAgainOnOnePath(boolean early) {
    Buf old = current;
    current = null;
    if (early) {
      current = Buf.alloc();
    }
    current = null; // expect: owned-field-leak
    if (old != null) {
      old.release();
    }
  }

  @Disposes
  void close() {
    if (current != null) {
      current.release();
    }
  }
}

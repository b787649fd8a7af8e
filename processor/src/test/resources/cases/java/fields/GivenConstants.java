// A method of the same object is asked what it leaves in the fields where it gets a constant.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import java.io.Closeable;

class GivenConstants {
  /** Its setter retains. */
  static final class Retaining {
    private Buf buf;

    private void set(@Nullable Buf next) {
      if (next != null) {
        next.retain();
      }
      if (buf != null) {
        buf.release();
      }
      buf = next;
    }

    void show(Buf next) {
      set(next);
    }

    void reset() {
      set(null);
      buf = Buf.alloc();
    }

    void replace(Buf next) {
      set(next);
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    @Disposes
    void close() {
      set(null);
    }
  }

  /** The same, by what the retaining method returns. */
  static final class Chosen {
    private Buf buf;

    private void set(@Nullable Buf next) {
      Buf old = buf;
      buf = next == null ? null : next.retain();
      if (old != null) {
        old.release();
      }
    }

    @Disposes
    void close() {
      set((Buf) null);
    }
  }

  /** Its setter takes over. */
  static final class Stealing {
    private Buf buf;

    private void set(@Nullable @Steals Buf next) {
      if (buf != null) {
        buf.release();
      }
      buf = next;
    }

    void reset() {
      set(null);
      buf = Buf.alloc();
    }

    void replace() {
      set(Buf.alloc());
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    @Disposes
    void close() {
      set(null);
    }
  }

  /** Another object is made of what it gets. */
  static final class Copying {
    private Buf buf;

    private void set(@Nullable Buf next) {
      if (buf != null) {
        buf.release();
      }
      buf = null;
      if (next != null) {
        buf = next.copy();
      }
    }

    private void forward(@Nullable Buf next) {
      set(null);
      if (next != null) {
        set(next);
      }
    }

    void reset() {
      forward(null);
      buf = Buf.alloc();
    }

    void replace(Buf next) {
      forward(next);
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    @Disposes
    void close() {
      set(null);
    }
  }

  /** What null stands for is put there. */
  static final class NeverNull {
    private Buf buf = Buf.alloc(); // expect: owned-field-leak

    private void set(@Nullable Buf next) {
      buf.release();
      buf = next == null ? Buf.alloc() : next.retain();
    }

    @Disposes
    void close() {
      set(null);
    }
  }

  /** A flag says whether there is to be another one. */
  static final class Flagged implements Closeable {
    private Buf buf = Buf.alloc();

    private void discard(boolean again) {
      buf.release();
      if (again) {
        buf = Buf.alloc();
      } else {
        buf = null;
      }
    }

    void renew() {
      discard(true);
    }

    void lose() {
      discard(true);
      buf = Buf.alloc(); // expect: owned-field-leak
    }

    void refill() {
      discard(false);
      buf = Buf.alloc();
    }

    @Disposes
    public void close() {
      discard(false);
    }
  }

  /** The flag says whether anything is discarded. */
  static final class Perhaps {
    private Buf buf = Buf.alloc(); // expect: owned-field-leak

    private void end(boolean discard) {
      if (discard) {
        buf.release();
        buf = null;
      }
    }

    @Disposes
    void close() {
      end(false);
    }
  }

  /** Its twin. */
  static final class Certainly {
    private Buf buf = Buf.alloc();

    private void end(boolean discard) {
      if (discard) {
        buf.release();
        buf = null;
      }
    }

    @Disposes
    void close() {
      end(true);
    }
  }

  /** A number says how much is done. */
  static final class Leveled {
    private static final int ALL = 2;
    private Buf one = Buf.alloc();
    private Buf two = Buf.alloc(); // expect: owned-field-leak

    private void end(int level) {
      one.release();
      one = null;
      if (level >= ALL) {
        two.release();
        two = null;
      }
    }

    @Disposes
    void close() {
      end(1);
    }
  }

  /** Its twin, by a switch. */
  static final class Switched {
    enum Level {
      ONE,
      ALL
    }

    private Buf one = Buf.alloc();
    private Buf two = Buf.alloc();

    private void end(Level level) {
      one.release();
      one = null;
      switch (level) {
        case ALL:
          two.release();
          two = null;
          break;
        default:
      }
    }

    @Disposes
    void close() {
      end(Level.ALL);
    }
  }

  /** It writes its parameter before it asks. */
  static final class Overwritten {
    private Buf buf = Buf.alloc(); // expect: owned-field-leak

    private void end(boolean discard) {
      discard = !discard;
      if (discard) {
        buf.release();
        buf = null;
      }
    }

    @Disposes
    void close() {
      end(true);
    }
  }
}

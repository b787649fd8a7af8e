import dev.custody.*;
import fixture.*;
import java.util.ArrayList;
import java.util.List;

class Example {
  static class Overwritten {
    private Buf buf;

    void set(@Steals Buf next) {
      buf = next;
    }

    @Disposes
    void close() {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static class Cleared {
    private final List<Buf> bufs = new ArrayList<>();

    void reset() {
      bufs.clear();
    }

    @Disposes
    void close() {
      for (Buf buf : bufs) {
        buf.release();
      }
    }
  }

  static class NeverDisposed {
    private Buf buf = Buf.alloc();
  }

  static class SometimesDisposed {
    private final Buf buf = Buf.alloc();
    private boolean open;

    @Disposes
    void close() {
      if (open) {
        buf.release();
      }
    }
  }

  static class LeftToOthers {
    private Buf buf = Buf.alloc();

    @Owned
    Buf take() {
      Buf taken = buf;
      buf = null;
      return taken;
    }

    @Disposes
    void close() {
      Buf taken = take();
      if (taken != null) {
        taken.release();
      }
    }
  }
}

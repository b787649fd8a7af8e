import dev.custody.*;
import fixture.*;
import java.util.List;

class Example {
  static class Holder {
    private Buf buf;

    Holder(Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static void kept(Pool pool, List<Buf> bufs) {
    Buf current = pool.current();
    bufs.add(current);
  }

  static void captured(@Borrowed Buf buf) {
    Tasks.later(() -> buf.size());
  }

  static Buf[] inANewArray(Buf buf) {
    return new Buf[] {buf};
  }

  static class Batch {
    private List<Buf> all;

    Batch(List<Buf> bufs) {
      all = bufs;
    }

    @Disposes
    void close() {
      for (Buf buf : all) {
        buf.release();
      }
    }
  }

  interface Maker {
    @Owned
    Buf make();
  }

  static native void later(Maker maker);

  static void returnedByAFunction(@Borrowed Buf buf) {
    later(() -> buf);
  }
}

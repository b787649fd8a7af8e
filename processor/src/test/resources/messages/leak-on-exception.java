import dev.custody.*;
import fixture.*;
import java.io.IOException;

class Example {
  static int call() throws IOException {
    Buf buf = Buf.alloc();
    int sum = buf.getChecked(0);
    buf.release();
    return sum;
  }

  static void thrown(int size) {
    Buf buf = Buf.alloc(size);
    if (size == 0) {
      throw new IllegalArgumentException("nothing to send");
    }
    buf.release();
  }

  static class Pair {
    private final Buf first;

    Pair() throws IOException {
      first = Buf.alloc();
      Work.io();
    }

    @Disposes
    void close() {
      first.release();
    }
  }

  static void caught() {
    Buf buf = Buf.alloc();
    try {
      Work.io();
      buf.release();
    } catch (IOException failure) {
      Work.plain();
    }
  }

  static @Owned Buf made() throws IOException {
    Buf buf = Buf.alloc();
    buf.writeChecked(1);
    return buf;
  }

  static void refused(int size) throws IOException {
    Buf buf = Buf.alloc();
    if (size == 0) {
      throw new IOException("nothing to send");
    }
    Sink.take(buf);
  }

  static class Lock implements AutoCloseable {
    @Override
    public void close() throws IOException {}
  }

  static void closing() throws IOException {
    Buf buf = Buf.alloc();
    try (Lock lock = new Lock()) {
      Work.plain();
    }
    buf.release();
  }

  static boolean asserted(int size) {
    Buf buf = Buf.alloc();
    try {
      assert size > 0 : "nothing to send";
    } catch (AssertionError failure) {
      return false;
    }
    return buf.release();
  }

  static native void run(Runnable job) throws IOException;

  static void withABody() throws IOException {
    Buf buf = Buf.alloc();
    run(
        () -> {
          Work.plain();
        });
    buf.release();
  }

  @RefCounted
  interface File extends AutoCloseable {
    @Owned
    static File open() {
      throw new UnsupportedOperationException();
    }

    @Retains
    File retain();

    @Override
    @Releases
    void close() throws IOException;
  }

  static File opened() throws IOException {
    try (File file = File.open()) {
      Work.plain();
      return file.retain();
    }
  }

  @RefCounted
  static class Handle implements AutoCloseable {
    @Releases(idempotent = true)
    @Override
    public void close() {}

    static native void take(@Steals Handle handle) throws IOException;

    static native void give(@Steals(when = When.ON_SUCCESS) Handle handle) throws IOException;
  }

  static void refusedByATaker() throws IOException {
    Handle handle = new Handle();
    Handle.give(handle);
  }

  static void refusedBefore(int size) throws IOException {
    Handle handle = new Handle();
    if (size == 0) {
      throw new IOException("nothing to send");
    }
    Handle.take(handle);
  }

  static native void write(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException;

  static void withoutAName() throws IOException {
    write(Buf.alloc());
  }

  static Handle returnedUnlessItFails(int size) throws IOException {
    Handle handle = new Handle();
    if (size == 0) {
      throw new IOException("nothing to send");
    }
    return handle;
  }
}

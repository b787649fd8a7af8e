import dev.custody.*;
import fixture.*;

class Example {
  interface Handler {
    void handle(@Borrowed Buf buf);

    @Owned
    Buf next();
  }

  abstract static class Consumer implements Handler {
    @Override
    public void handle(@Steals Buf buf) {
      buf.release();
    }

    @Override
    public abstract @Borrowed Buf next();
  }

  static int drop(@Steals Buf buf) {
    buf.release();
    return 0;
  }

  static void reference(Buf buf) {
    Tasks.readNow(buf, Example::drop);
  }

  interface Source {
    @Owned
    Buf content();
  }

  record Pair(Buf content) implements Source {
    @Disposes
    void close() {
      content.release();
    }
  }

  interface Lender {
    void show(Buf buf);
  }

  interface Taker {
    void show(@Steals Buf buf);
  }

  abstract static class Between implements Lender, Taker {
    @Override
    public abstract void show(Buf buf);
  }
}

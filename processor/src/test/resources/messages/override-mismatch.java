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
}

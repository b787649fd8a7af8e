import fixture.Buf;
import fixture.Res;
import fixture.Sink;
import fixture.Work;
import java.io.FileNotFoundException;
import java.io.IOException;

class Exceptions {
  void declared() throws IOException {
    Buf buf = Buf.allocChecked();
    buf.getChecked(0);
    buf.release();
  }

  void inFinally() throws IOException {
    Buf buf = Buf.alloc();
    try {
      buf.getChecked(0);
    } finally {
      buf.release();
    }
  }

  void flag(Buf buf) throws IOException {
    boolean done = false;
    try {
      Work.io();
      done = true;
    } finally {
      if (!done) {
        buf.release();
      }
    }
  }

  void caught() {
    Buf buf = Buf.alloc();
    try {
      buf.getChecked(0);
    } catch (FileNotFoundException e) {
      buf.release();
    } catch (IOException | IllegalStateException e) {
      throw e instanceof RuntimeException r ? r : new RuntimeException(e);
    }
  }

  void rethrown(Buf buf) throws IOException {
    try {
      Sink.takeOnSuccess(buf);
    } catch (IOException | RuntimeException e) {
      buf.release();
      throw e;
    }
  }

  Buf returnedThroughFinally(Buf lent) {
    Buf buf = lent;
    try {
      return buf;
    } finally {
      buf = null;
      Work.plain();
    }
  }

  @SuppressWarnings("finally")
  int swallowed(Buf buf) throws IOException {
    try {
      Work.io();
    } finally {
      buf.release();
      return 1;
    }
  }

  void nested(Buf buf) throws IOException {
    for (; ; ) {
      try {
        try {
          Work.io();
          break;
        } finally {
          buf.size();
        }
      } finally {
        buf.readable();
      }
    }
  }

  void resource() throws IOException {
    try (Res res = Res.openChecked()) {
      res.readChecked();
    }
  }

  void resources(Res existing) {
    try (existing;
        Res other = Res.tryOpen()) {
      existing.copyTo(other);
    } catch (IllegalStateException e) {
      Work.plain();
    } finally {
      existing.read();
    }
  }

  void thrown(Buf buf) {
    if (buf == null) {
      throw new IllegalArgumentException("no " + buf);
    }
    buf.release();
  }

  void asserted(Buf buf) {
    assert buf != null : "no " + buf;
    try {
      assert buf.readable();
    } finally {
      buf.release();
    }
  }

  void exits(Buf buf) {
    if (buf == null) {
      System.exit(1);
    }
    buf.release();
  }

  void locked(Buf buf) {
    synchronized (buf) {
      buf.size();
    }
  }
}

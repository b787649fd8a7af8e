import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Immortal;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;
import fixture.Sink;

class Fields {
  static Buf shared = Buf.alloc();
  @Immortal static final Buf EMPTY = Buf.EMPTY;

  private final Pool pool = new Pool();
  private Buf buf = Buf.alloc();
  @Borrowed private Buf view;
  private Fields next;
  private boolean closed;
  private int count;

  {
    view = buf;
  }

  Fields() {
    closed = false;
  }

  Fields(@Steals Buf buf) {
    super();
    this.buf.release();
    this.buf = buf;
  }

  Fields(int size) {
    this(Buf.alloc(size));
    count = size;
  }

  void movedOut() {
    Buf old = buf;
    buf = null;
    old.release();
  }

  void replaced() {
    buf.release();
    this.buf = Buf.alloc();
    count++;
    log();
  }

  void ofOthers(Fields other) {
    Sink.take(other.next.buf);
    other.next.buf = null;
    other.next = other = this;
  }

  void guarded() {
    if (!closed && this.buf != null) {
      log();
      buf.release();
      closed = true;
    }
  }

  void lentByAField() {
    Buf current = pool.current();
    pool.reset();
    current.size();
  }

  void statics() {
    Buf old = shared;
    Fields.shared = EMPTY;
    old.release();
  }

  void log() {}

  @Disposes
  void close() {
    buf.release();
    buf = null;
  }

  static class Sub extends Fields {
    private Buf buf;

    void both() {
      buf.size();
      super.movedOut();
      ((Fields) this).buf.size();
    }

    @Override
    @Disposes
    void close() {
      super.close();
      buf.release();
    }
  }
}

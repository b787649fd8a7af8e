import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Counted;
import fixture.Msgs;
import fixture.Sink;

class Classes {
  static boolean offered(@Steals(when = When.IF_TRUE) Buf buf) {
    if (buf.readable()) {
      buf.release();
      return true;
    }
    return Sink.offer(buf);
  }

  static int put(@Steals(when = When.IF_ZERO) Buf buf) {
    return buf.size() > 3 ? -1 : Sink.put(buf);
  }

  static void retained(@Retains Buf buf) {
    buf.retain();
  }

  static void release(@Releases Object msg) {
    Msgs.release(msg);
  }

  static @Borrowed(from = "buf") Buf lent(@Borrowed Buf buf, Buf other) {
    return buf.parent();
  }

  static @Owned Object received() {
    return Msgs.receive();
  }

  static final class Packet implements Counted {
    private final Buf content;

    @Aliases("content")
    Packet(Buf content) {
      this.content = content;
    }

    @Override
    public @Retains Packet retain() {
      content.retain();
      return this;
    }

    @Override
    public @Releases boolean release() {
      return content.release();
    }

    @Override
    public int refCnt() {
      return content.refCnt();
    }
  }

  record Pair(Buf first, @Borrowed Buf second) {
    Pair {
      if (first == null) {
        throw new IllegalArgumentException();
      }
    }

    Pair(Buf only) {
      this(only.retain(), only);
    }

    @Disposes
    void close() {
      first.release();
    }
  }

  enum Kind {
    PLAIN,
    SPECIAL {
      @Override
      void handle(Buf buf) {
        buf.release();
      }
    };

    void handle(Buf buf) {
      buf.size();
    }
  }

  interface Handler {
    default void handle(@Steals Buf buf) {
      buf.release();
    }
  }

  class Inner {
    void use(Buf buf) {
      outer(buf);
    }
  }

  void outer(Buf buf) {
    new Inner().use(buf);
    this.new Inner().use(buf);
    Pair pair = new Pair(buf.retain(), buf);
    pair.first().size();
    pair.close();
  }

  <T extends Buf> T generic(T buf) {
    buf.size();
    return buf;
  }
}

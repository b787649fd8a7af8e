// @Aliases on a constructor: the new object shares its count with the parameter, a holder that
// counts through it.
package cases.spec.annotations;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;
import fixture.Counted;

class AliasesConstructor {
  static final class Packet implements Counted {
    private final Buf content;

    @Aliases("content")
    Packet(Buf content) {
      this.content = content;
    }

    @Override
    @Retains
    public Packet retain() {
      content.retain();
      return this;
    }

    @Override
    @Releases
    public boolean release() {
      return content.release();
    }

    @Override
    public int refCnt() {
      return content.refCnt();
    }

    @Borrowed
    Buf content() {
      return content;
    }
  }

  static void releasedThroughTheHolder() {
    Packet packet = new Packet(Buf.alloc());
    packet.release();
  }

  static void releasedThroughTheContent() {
    Buf buf = Buf.alloc();
    Packet packet = new Packet(buf);
    buf.release();
  }

  static void releasedThroughBoth() {
    Buf buf = Buf.alloc();
    Packet packet = new Packet(buf);
    packet.release();
    buf.release(); // expect: double-release
  }

  static void forgotten() {
    Packet packet = new Packet(Buf.alloc()); // expect: leak
    packet.refCnt();
  }

  static @Owned Packet aroundABorrowed(@Borrowed Buf buf) {
    return new Packet(buf); // expect: return-of-borrowed
  }

  static @Owned Packet aroundARetained(@Borrowed Buf buf) {
    return new Packet(buf.retain());
  }
}

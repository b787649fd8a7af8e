// Who implements the count: a holder counts through its content, but owns what else it holds.
package cases.spec.analysis;

import dev.custody.Aliases;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;

class DelegatesTheCount {
  static final class Packet implements Counted {
    private final Buf content;
    private final Buf trailer;

    @Aliases("content")
    Packet(Buf content, @Steals Buf trailer) {
      this.content = content;
      this.trailer = trailer;
    }

    @Override
    @Retains
    public Packet retain() {
      content.retain();
      return this;
    }

    @Retains(count = "times")
    Packet retain(int times) {
      content.retain(times);
      return this;
    }

    @Override
    @Releases
    public boolean release() {
      boolean last = content.release();
      if (last) {
        trailer.release();
      }
      return last;
    }

    @Releases(count = "times")
    boolean release(int times) {
      return content.release(times);
    }

    @Override
    public int refCnt() {
      return content.refCnt();
    }
  }

  static final class Careless implements Counted {
    private final Buf content;
    private final Buf trailer; // expect: owned-field-leak

    @Aliases("content")
    Careless(Buf content, Buf trailer) {
      this.content = content;
      this.trailer = trailer; // expect: borrowed-escape
    }

    @Override
    @Retains
    public Careless retain() {
      Buf log = Buf.alloc(); // expect: leak
      log.write(content.refCnt());
      content.retain();
      return this;
    }

    @Override
    @Releases
    public boolean release() {
      Buf log = Buf.alloc();
      log.release();
      log.release(); // expect: double-release
      return content.release();
    }

    @Override
    public int refCnt() {
      return content.refCnt();
    }
  }

  @RefCounted
  static final class CountsByItself {
    private int count = 1;
    private final Buf first = Buf.alloc();
    private final Buf second = Buf.alloc();

    @Retains
    void incRef() {
      count++;
    }

    @Releases
    void decRef() {
      if (--count == 0) {
        dealloc();
      }
    }

    @Disposes
    private void dealloc() {
      first.release();
      second.release();
    }
  }

  @RefCounted
  static final class NeverDeallocates {
    private int count = 1;
    private final Buf content = Buf.alloc(); // expect: owned-field-leak

    @Retains
    void incRef() {
      count++;
    }

    @Releases
    void decRef() {
      count--;
    }
  }
}

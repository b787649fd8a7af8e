// The bodies of @Retains and @Releases methods implement counting and are not charged for it.
package cases.spec.analysis;

import dev.custody.Aliases;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;
import fixture.Counted;

class ImplementsTheCount {
  static final class Holder implements Counted {
    private final Buf content;

    @Aliases("content")
    Holder(Buf content) {
      this.content = content;
    }

    @Override
    @Retains
    public Holder retain() {
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

    void touch() {
      content.retain(); // expect: leak
    }
  }

  @RefCounted
  static class Counting {
    private int count = 1;
    private Buf content = Buf.alloc();

    @Retains
    Counting retain() {
      count++;
      return this;
    }

    @Releases
    boolean release() {
      if (--count == 0) {
        dealloc();
        return true;
      }
      return false;
    }

    @Disposes
    private void dealloc() {
      content.release();
      content = null;
    }
  }

  static void counted() {
    Counting counting = new Counting();
    counting.retain();
    counting.release();
    counting.release();
  }

  static void miscounted() {
    Counting counting = new Counting(); // expect: leak
    counting.retain();
    counting.release();
  }
}

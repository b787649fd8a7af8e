// Whoever holds an owned reference discards it exactly once: releases it, gives it away, or stores
// it.
package cases.spec.vocabulary;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.List;

class DiscardedExactlyOnce {
  static final class Slot {
    private Buf buf;

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
    }

    void fill() {
      if (buf == null) {
        buf = Buf.alloc();
      }
    }
  }

  static void released() {
    Buf buf = Buf.alloc();
    buf.release();
  }

  static @Owned Buf returned() {
    Buf buf = Buf.alloc();
    return buf;
  }

  static void stolen() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
  }

  static void storedInContainer(List<Buf> kept) {
    kept.add(Buf.alloc());
  }

  static void never() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }

  static void twice() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    buf.release(); // expect: double-release
  }
}

// use-after-steal: a use of an object after a steal without `into`.
package cases.spec.use_after_steal;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;
import fixture.Sink;

class Used {
  static int calledAfterSteal() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    return buf.size(); // expect: use-after-steal
  }

  static void passedAfterSteal() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    Sink.borrow(buf); // expect: use-after-steal
  }

  static @Owned Buf returnedAfterSteal() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
    return buf; // expect: use-after-steal
  }

  static int askedBefore() {
    Buf buf = Buf.alloc();
    int size = buf.size();
    Sink.take(buf);
    return size;
  }

  static int retainedBefore() {
    Buf buf = Buf.alloc();
    Sink.take(buf.retain());
    int size = buf.size();
    buf.release();
    return size;
  }

  static int argumentOfTheSameCall() {
    Buf buf = Buf.alloc();
    return takeSized(buf, buf.size());
  }

  private static native int takeSized(@Steals Buf buf, int size);

  static int stolenInto(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    return buf.size();
  }
}

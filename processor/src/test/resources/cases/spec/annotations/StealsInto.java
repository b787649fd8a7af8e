// @Steals(into): from then on the caller's name for it is borrowed from there.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;
import fixture.Sink;

class StealsInto {
  static int usedWhileThePoolHasIt(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    return buf.size();
  }

  static int usedAfterThePoolLetGo(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    pool.reset();
    return buf.size(); // expect: dangling-borrow
  }

  static void stolenAgain(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    Sink.take(buf); // expect: double-release
  }

  static @Owned Buf returned(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    return buf; // expect: return-of-borrowed
  }

  static @Borrowed(from = "pool") Buf lent(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    return buf;
  }

  static @Owned Buf returnedWithItsOwnReference(Pool pool) {
    Buf buf = Buf.alloc();
    pool.keep(buf);
    return buf.retain();
  }

  static native void push(@Steals(into = "pool") Buf buf, Pool pool);

  static int intoAnotherArgument(Pool pool) {
    Buf buf = Buf.alloc();
    push(buf, pool);
    int size = buf.size();
    pool.reset();
    return size + buf.size(); // expect: dangling-borrow
  }
}

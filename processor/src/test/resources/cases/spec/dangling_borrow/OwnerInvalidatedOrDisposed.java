// dangling-borrow: after the owner was disposed or invalidated.
package cases.spec.dangling_borrow;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;
import fixture.Pool;

class OwnerInvalidatedOrDisposed {
  static final class Box {
    private Buf buf = Buf.alloc();

    @Borrowed
    Buf get() {
      return buf;
    }

    @Disposes
    void close() {
      Buf.releaseIfAny(buf);
      buf = null;
    }
  }

  static int usedAfterReset(Pool pool) {
    Buf buf = pool.current();
    pool.reset();
    return buf.size(); // expect: dangling-borrow
  }

  static int usedBeforeReset(Pool pool) {
    int size = pool.current().size();
    pool.reset();
    return size;
  }

  static @Borrowed(from = "pool") Buf returnedAfterReset(Pool pool) {
    Buf buf = pool.current();
    pool.reset();
    return buf; // expect: dangling-borrow
  }

  static @Borrowed(from = "pool") Buf returnedFreshLoan(Pool pool) {
    pool.reset();
    return pool.current();
  }

  static int usedAfterClose(Box box) {
    Buf buf = box.get();
    box.close();
    return buf.size(); // expect: dangling-borrow
  }

  static int usedBeforeClose(Box box) {
    Buf buf = box.get();
    int size = buf.size();
    box.close();
    return size;
  }

  static int anotherBoxClosed(Box box, Box other) {
    Buf buf = box.get();
    other.close();
    return buf.size();
  }
}

// A pool lends its current buffer until the next reset; what should last longer must be retained.
package cases.real.netty;

import fixture.Buf;
import fixture.Pool;

class LentByPool {
  static int wrong(Pool pool) {
    Buf first = pool.get(0);
    pool.reset();
    return first.size() + pool.size(); // expect: dangling-borrow
  }

  static int wrongThroughArgument(Pool pool) {
    Buf first = pool.current();
    Pool.resetOther(pool);
    return first.size(); // expect: dangling-borrow
  }

  static int right(Pool pool) {
    Buf first = pool.get(0);
    int size = first.size();
    pool.reset();
    return size + pool.size();
  }

  static int rightRetained(Pool pool) {
    Buf first = pool.get(0).retain();
    try {
      pool.reset();
      return first.size();
    } finally {
      first.release();
    }
  }

  static int rightKept(Pool pool) {
    Buf fresh = Buf.alloc();
    pool.keep(fresh);
    int size = fresh.size();
    pool.reset();
    return size;
  }

  static int wrongKept(Pool pool) {
    Buf fresh = Buf.alloc();
    pool.keep(fresh);
    pool.reset();
    return fresh.size(); // expect: dangling-borrow
  }
}

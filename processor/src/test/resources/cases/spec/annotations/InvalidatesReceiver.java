// @Invalidates: what was borrowed from the receiver before the call dangles afterwards.
package cases.spec.annotations;

import fixture.Buf;
import fixture.Pool;

class InvalidatesReceiver {
  static int borrowedBefore(Pool pool) {
    Buf buf = pool.get(0);
    pool.reset();
    return buf.size(); // expect: dangling-borrow
  }

  static int borrowedAfter(Pool pool) {
    pool.reset();
    Buf buf = pool.get(0);
    return buf.size();
  }

  static int retainedBefore(Pool pool) {
    Buf buf = pool.get(0).retain();
    pool.reset();
    int size = buf.size();
    buf.release();
    return size;
  }

  static int onOnePath(Pool pool, boolean again) {
    Buf buf = pool.get(0);
    if (again) {
      pool.reset();
    }
    return buf.size(); // expect: dangling-borrow
  }

  static int inALoop(Pool pool) {
    int sum = 0;
    for (int i = 0; i < pool.size(); i++) {
      sum += pool.get(i).size();
      pool.reset();
    }
    return sum;
  }

  static int overTheTurnsOfALoop(Pool pool) {
    Buf buf = pool.get(0);
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += buf.size(); // expect: dangling-borrow
      pool.reset();
    }
    return sum;
  }

  static void ownedIsNotTouched(Pool pool) {
    Buf buf = Buf.alloc();
    pool.reset();
    buf.release();
  }
}

// @Invalidates on a receiver, a parameter, each argument, or a function's parameter; on nothing else.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import fixture.Buf;
import fixture.Pool;

class WhereInvalidatesStands {
  static native void resetAll(@Invalidates Pool... pools);

  interface Reset {
    void reset(@Invalidates Pool pool);
  }

  static int usedAfterAll(Pool pool, Pool other) {
    Buf buf = pool.current();
    resetAll(other, pool);
    return buf.size(); // expect: dangling-borrow
  }

  static int usedBeforeAll(Pool pool, Pool other) {
    Buf buf = pool.current();
    int size = buf.size();
    resetAll(other, pool);
    return size;
  }

  static int usedAfterAFunction(Pool pool, Reset function) {
    Buf buf = pool.current();
    function.reset(pool);
    return buf.size(); // expect: dangling-borrow
  }

  static int ofAnother(Pool pool, Pool other, Reset function) {
    Buf buf = pool.current();
    function.reset(other);
    return buf.size();
  }

  /** Any class lends, also one that is not counted. */
  abstract static class Cache {
    abstract @Borrowed Buf find(String name);

    @Invalidates
    abstract void evict();
  }

  static int foundBefore(Cache cache) {
    Buf buf = cache.find("a");
    cache.evict();
    return buf.size(); // expect: dangling-borrow
  }

  static int foundAgain(Cache cache) {
    cache.evict();
    return cache.find("a").size();
  }

  @Invalidates
  static native void nobodys(); // expect: annotation-misuse

  @Invalidates int field; // expect: annotation-misuse

  static native void number(@Invalidates int size); // expect: annotation-misuse

  @Invalidates
  static class OnAClass {} // expect: annotation-misuse
}

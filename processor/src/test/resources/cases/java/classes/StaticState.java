// Java: static fields, lazily made singletons and static caches.
package cases.java.classes;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.HashMap;
import java.util.Map;

class StaticState {
  private static Buf instance;
  private static final Map<String, Buf> CACHE = new HashMap<>();

  static @Borrowed Buf instance() {
    if (instance == null) {
      instance = Buf.alloc();
    }
    return instance;
  }

  static @Owned Buf instanceAsOwned() {
    return instance; // expect: return-of-borrowed
  }

  static @Owned Buf shareInstance() {
    return instance().retain();
  }

  static void reset() {
    if (instance != null) {
      instance.release();
      instance = null;
    }
  }

  static void resetCarelessly() {
    instance = null; // expect: owned-field-leak
  }

  static @Borrowed Buf cached(String name) {
    return CACHE.get(name);
  }

  static void evict(String name) {
    Buf buf = CACHE.remove(name);
    if (buf != null) {
      buf.release();
    }
  }

  static void evictCarelessly(String name) {
    CACHE.remove(name); // expect: leak
  }

  static final class Lazy {
    static final Buf SHARED = Buf.alloc();
  }

  static int lazySize() {
    return Lazy.SHARED.size();
  }

  static void lazyReleased() {
    Sink.take(Lazy.SHARED.retain());
  }
}

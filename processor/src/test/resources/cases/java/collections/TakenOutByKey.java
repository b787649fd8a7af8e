// What was released in its container, under a key, is dead when the same key takes it out.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TakenOutByKey {
  @Owned private final Map<String, Buf> cache = new HashMap<>();

  void releasedInPlaceAndAgain(String key) {
    Buf shown = cache.get(key);
    if (shown != null) {
      shown.release();
      cache.remove(key).release(); // expect: double-release
    }
  }

  void usedAfterwards(String key) {
    Buf shown = cache.get(key);
    if (shown != null) {
      shown.release();
      Buf taken = cache.remove(key);
      taken.size(); // expect: use-after-release
    }
  }

  static void firstReleasedAndAgain(List<Buf> bufs) {
    bufs.get(0).release();
    bufs.remove(0).release(); // expect: double-release
  }

  static void firstReleasedAndTakenOut(List<Buf> bufs) {
    bufs.get(0).release();
    bufs.remove(0);
  }

  static void firstReleasedAndTakenOutWithAName(List<Buf> bufs) {
    bufs.get(0).release();
    Buf taken = bufs.remove(0);
  }

  static void otherTakenOut(List<Buf> bufs) {
    bufs.get(0).release();
    bufs.remove(0);
    bufs.remove(0).release();
  }

  void usedBeforeItIsTakenOut(String key) {
    Buf shown = cache.get(key);
    if (shown != null) {
      shown.size();
      cache.remove(key).release();
    }
  }

  void anotherIsTakenOut(String key, String other) {
    Buf shown = cache.get(key);
    if (shown != null) {
      shown.release();
      cache.remove(key);
      Buf taken = cache.remove(other);
      if (taken != null) {
        taken.release();
      }
    }
  }

  @Disposes
  void close() {
    cache.values().forEach(Buf::release);
    cache.clear();
  }
}

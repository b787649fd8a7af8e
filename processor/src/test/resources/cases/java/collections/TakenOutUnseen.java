// Java: who has got an element need not look at it again when it is taken out.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

class TakenOutUnseen {
  static void gotAndRemoved(List<@Owned Buf> list, int index) {
    Buf buf = list.get(index);
    list.remove(index);
    buf.release();
  }

  static void gotAndReplaced(List<@Owned Buf> list, int index, @Steals Buf other) {
    Buf buf = list.get(index);
    list.set(index, other);
    buf.release();
  }

  static void eachOfThem(List<@Owned Buf> list) {
    for (int i = 0; i < list.size(); i++) {
      Buf buf = list.get(i);
      list.set(i, null);
      buf.release();
    }
    list.clear();
  }

  static void ofAMap(Map<String, @Owned Buf> map, String key) {
    Buf buf = map.get(key);
    if (buf != null) {
      map.remove(key);
      buf.release();
    }
  }

  static void displaced(Map<String, @Owned Buf> map, String key, @Steals Buf other) {
    Buf old = map.get(key);
    map.put(key, other);
    if (old != null) {
      old.release();
    }
  }

  static void gotAndLost(List<@Owned Buf> list, int index) {
    Buf buf = list.get(index);
    list.remove(index); // expect: leak
    buf.size();
  }

  static void removedAndLost(List<@Owned Buf> list, int index) {
    list.remove(index); // expect: leak
  }

  static void releasedTwice(List<@Owned Buf> list, int index) {
    Buf buf = list.get(index);
    list.remove(index);
    buf.release();
    buf.release(); // expect: double-release
  }

  static void storedUnlessThere(Map<String, @Owned Buf> map, @Steals Buf buf) {
    Buf there = map.putIfAbsent("key", buf);
    if (there != null) {
      buf.release();
    }
  }

  static void refusedPerhaps(Map<String, @Owned Buf> map) {
    map.putIfAbsent("key", Buf.alloc()); // expect: leak
  }

  static void releasedThough(Map<String, @Owned Buf> map, @Steals Buf buf) {
    Buf there = map.putIfAbsent("key", buf);
    if (there == null) {
      buf.release(); // expect: double-release
    } else {
      buf.release();
    }
  }

  static void replacedIfThere(Map<String, @Owned Buf> map, @Steals Buf buf) {
    Buf old = map.replace("key", buf);
    if (old != null) {
      old.release();
    } else {
      buf.release();
    }
  }

  static void lostIfNotThere(Map<String, @Owned Buf> map, @Steals Buf buf) { // expect: leak
    Buf old = map.replace("key", buf);
    if (old != null) {
      old.release();
    }
  }
}

class SlotsOfOne {
  private static final ThreadLocal<@Owned Buf> LOCAL = new ThreadLocal<>();
  private final AtomicReference<@Owned Buf> current = new AtomicReference<>();

  void replaced(@Steals Buf buf) {
    Buf old = current.get();
    current.set(buf);
    if (old != null) {
      old.release();
    }
  }

  void cleared() {
    Buf old = current.get();
    current.set(null);
    if (old != null) {
      old.release();
    }
  }

  void leftInPlace() {
    Buf old = current.get();
    if (old != null) {
      old.release(); // expect: release-of-borrowed
    }
  }

  void lost(@Steals Buf buf) {
    current.set(buf); // expect: owned-field-leak
  }

  void lostLazily(@Steals Buf buf) {
    current.lazySet(buf); // expect: owned-field-leak
  }

  void clearedUnseen() {
    current.set(null); // expect: owned-field-leak
  }

  void setIfNotThere(@Steals Buf buf) {
    if (current.get() == null) {
      current.set(buf);
    } else {
      buf.release();
    }
  }

  void takenOutBefore(@Steals Buf buf) {
    Buf old = current.getAndSet(null);
    if (old != null) {
      old.release();
    }
    current.set(buf);
  }

  void takenOutByAnotherMethod(@Steals Buf buf) {
    close();
    current.set(buf);
  }

  static void ofTheThread() {
    Buf old = LOCAL.get();
    LOCAL.remove();
    if (old != null) {
      old.release();
    }
  }

  @Disposes
  void close() {
    Buf old = current.getAndSet(null);
    if (old != null) {
      old.release();
    }
  }
}

// Java: the keys of a map may be what is counted, alone or beside its values.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class CountedKeys {
  private final Map<@Owned Buf, String> names = new HashMap<>();
  private final Map<@Owned Buf, @Owned Buf> pairs = new HashMap<>();

  void put(@Steals Buf buf, String name) {
    names.put(buf, name);
  }

  void forget(@Borrowed Buf buf) {
    if (names.remove(buf) != null) {
      buf.release();
    }
  }

  void forgetByName(@Borrowed Buf buf) {
    String name = names.remove(buf);
    if (name != null) {
      buf.release();
    }
  }

  void forgetWhateverItWas(@Borrowed Buf buf) {
    names.remove(buf);
    buf.release();
  }

  void forgetAndLose(@Borrowed Buf buf) { // expect: leak
    names.remove(buf);
  }

  void forgetAndReleaseAnyway(@Borrowed Buf buf) {
    if (names.remove(buf) == null) {
      buf.release(); // expect: release-of-borrowed
    } else {
      buf.release();
    }
  }

  void putPair(@Steals Buf key, @Steals Buf value) {
    Buf before = pairs.put(key, value);
    if (before != null) {
      before.release();
    }
  }

  void dropPair(@Borrowed Buf key) {
    Buf value = pairs.remove(key);
    if (value != null) {
      value.release();
      key.release();
    }
  }

  void dropPairWithoutItsKey(@Borrowed Buf key) { // expect: leak
    Buf value = pairs.remove(key);
    if (value != null) {
      value.release();
    }
  }

  @Disposes
  void close() {
    for (Buf each : names.keySet()) {
      each.release();
    }
    names.clear();
    pairs.values().forEach(Buf::release);
    pairs.keySet().forEach(Buf::release);
    pairs.clear();
  }

  static void taken() {
    Map<@Owned Buf, String> names = new HashMap<>();
    Buf buf = Buf.alloc();
    names.put(buf, "");
    names.remove(buf);
    buf.release();
  }

  static void takenAndLost() {
    Map<@Owned Buf, String> names = new HashMap<>();
    Buf buf = Buf.alloc(); // expect: leak
    names.put(buf, "");
    names.remove(buf);
  }

  static void never() {
    Map<@Owned Buf, String> names = new HashMap<>(); // expect: leak
    names.put(Buf.alloc(), "");
  }

  static void twice() {
    Map<@Owned Buf, String> names = new HashMap<>();
    names.put(Buf.alloc(), "");
    names.keySet().forEach(Buf::release);
    for (Buf each : names.keySet()) {
      each.release(); // expect: double-release
    }
  }

  static void some() {
    Map<@Owned Buf, String> names = new HashMap<>();
    names.put(Buf.alloc(), "");
    Iterator<@Owned Buf> each = names.keySet().iterator();
    while (each.hasNext()) {
      Buf buf = each.next();
      if (buf.readable()) {
        each.remove();
        buf.release();
      }
    }
    names.keySet().forEach(Buf::release);
  }

  static void keysAndValues() {
    Map<@Owned Buf, @Owned Buf> pairs = new HashMap<>();
    pairs.put(Buf.alloc(), Buf.alloc());
    for (Buf each : pairs.values()) {
      each.release();
    }
    for (Buf each : pairs.keySet()) {
      each.release();
    }
  }

  static void entries() {
    Map<@Owned Buf, @Owned Buf> pairs = new HashMap<>();
    pairs.put(Buf.alloc(), Buf.alloc());
    for (Map.Entry<@Owned Buf, @Owned Buf> each : pairs.entrySet()) {
      each.getKey().release();
      each.getValue().release();
    }
  }
}

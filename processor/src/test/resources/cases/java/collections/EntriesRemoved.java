// An entry still shows its value when the map has let go of it: what is removed by the entry's key
// is what the entry shows, whether it is looked at before or after.
package cases.java.collections;

import dev.custody.Disposes;
import fixture.Buf;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class EntriesRemoved {
  private final ConcurrentMap<String, Buf> bufs = new ConcurrentHashMap<>();

  void expired() {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      bufs.remove(each.getKey());
      each.getValue().release();
    }
  }

  void someExpired(int now) {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      if (each.getKey().length() < now) {
        bufs.remove(each.getKey());
        each.getValue().release();
      }
    }
  }

  void expiredIfStillThere() {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      if (bufs.remove(each.getKey(), each.getValue())) {
        each.getValue().release();
      }
    }
  }

  void expiredAndForgotten() {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      bufs.remove(each.getKey()); // expect: leak
      each.getValue().size();
    }
  }

  void expiredTwice() {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      bufs.remove(each.getKey());
      each.getValue().release();
      each.getValue().release(); // expect: double-release
    }
  }

  void releasedButNotRemoved(String other) {
    for (Map.Entry<String, Buf> each : bufs.entrySet()) {
      if (each.getKey().equals(other)) {
        each.getValue().release(); // expect: stale-field
      }
    }
  }

  @Disposes
  void close() {
    bufs.values().forEach(Buf::release);
    bufs.clear();
  }

  static void eldest(TreeMap<Integer, Buf> map) {
    Map.Entry<Integer, Buf> eldest = map.firstEntry();
    if (eldest != null) {
      map.remove(eldest.getKey());
      eldest.getValue().release();
    }
  }

  static int eldestIsUsed(TreeMap<Integer, Buf> map) {
    Map.Entry<Integer, Buf> eldest = map.firstEntry();
    map.remove(eldest.getKey()).release();
    return eldest.getValue().size(); // expect: dangling-borrow
  }

  static int eldestIsUsedBefore(TreeMap<Integer, Buf> map) {
    Map.Entry<Integer, Buf> eldest = map.firstEntry();
    int size = eldest.getValue().size();
    map.remove(eldest.getKey()).release();
    return size;
  }

  static int nextIsUsed(TreeMap<Integer, Buf> map) {
    Map.Entry<Integer, Buf> eldest = map.firstEntry();
    map.remove(eldest.getKey()).release();
    eldest = map.firstEntry();
    return eldest.getValue().size();
  }

  static void byTheirKeysAlone(Map<String, Buf> map) {
    for (Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Buf> each = all.next(); // expect: leak
      if (each.getKey().isEmpty()) {
        all.remove();
      }
    }
  }

  static void byTheirKeys(Map<String, Buf> map) {
    for (Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<String, Buf> each = all.next();
      if (each.getKey().isEmpty()) {
        all.remove();
        each.getValue().release();
      }
    }
  }

  static void drained() {
    Map<String, Buf> map = new LinkedHashMap<>();
    map.put("one", Buf.alloc());
    Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Buf> each = all.next();
      all.remove();
      each.getValue().release();
    }
  }

  static void removedFromAnother(Map<String, Buf> map, HashMap<String, Integer> sizes) {
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      sizes.remove(each.getKey());
      each.getValue().size();
    }
  }
}

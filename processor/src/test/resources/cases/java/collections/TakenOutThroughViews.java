// What leaves a map through its keys or entries is as lost as what leaves it by itself.
package cases.java.collections;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

class TakenOutThroughViews {
  static void byItsKey(Map<String, @Owned Buf> map, String key) {
    map.keySet().remove(key); // expect: leak
  }

  static void byItsKeyAndReleased(Map<String, @Owned Buf> map, String key) {
    Buf buf = map.get(key);
    map.keySet().remove(key);
    buf.release();
  }

  static void releasedBefore(TreeMap<String, @Owned Buf> map) {
    Buf buf = map.get("first");
    if (buf != null) {
      buf.release();
      map.navigableKeySet().remove("first");
    }
  }

  static void allKeys(Map<String, @Owned Buf> map) {
    map.keySet().clear(); // expect: leak
  }

  static void allKeysOfReleased(Map<String, @Owned Buf> map) {
    for (Buf buf : map.values()) {
      buf.release();
    }
    map.keySet().clear();
  }

  static void keysOfOthers(Map<String, String> map, String key) {
    map.keySet().remove(key);
    map.keySet().clear();
  }

  static void allEntries(Map<String, @Owned Buf> map) {
    map.entrySet().clear(); // expect: leak
  }

  static void allEntriesOfReleased(Map<String, @Owned Buf> map) {
    map.values().forEach(Buf::release);
    map.entrySet().clear();
  }

  static void passedOver(Map<String, @Owned Buf> map) {
    Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator();
    all.next(); // expect: leak
    all.remove();
  }

  static void passedOverInTurn(Map<String, @Owned Buf> map, int most) {
    Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator();
    while (all.hasNext() && map.size() > most) {
      all.next(); // expect: leak
      all.remove();
    }
  }

  static int onlyPassedOver(Map<String, @Owned Buf> map) {
    int count = 0;
    Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator();
    while (all.hasNext()) {
      all.next();
      count++;
    }
    return count;
  }

  static void secondReleased(Map<String, @Owned Buf> map) {
    Iterator<Map.Entry<String, Buf>> all = map.entrySet().iterator();
    all.next();
    Map.Entry<String, Buf> second = all.next();
    all.remove();
    second.getValue().release();
  }

  static void releasedIfThereIsAny(TreeMap<String, @Owned Buf> map) {
    Map.Entry<String, Buf> first;
    if ((first = map.firstEntry()) == null) {
      return;
    }
    map.remove(first.getKey());
    first.getValue().release();
  }

  static void lostIfThereIsAny(TreeMap<String, @Owned Buf> map) {
    Map.Entry<String, Buf> first;
    if ((first = map.firstEntry()) == null) {
      return;
    }
    map.remove(first.getKey()); // expect: leak
    first.getKey();
  }

  static void releasedElse(TreeMap<String, @Owned Buf> map) {
    Map.Entry<String, Buf> first;
    if ((first = map.firstEntry()) == null) {
      map.size();
    } else {
      map.remove(first.getKey());
      first.getValue().release();
    }
  }

  static void assigned(TreeMap<String, @Owned Buf> map) {
    Map.Entry<String, Buf> first;
    first = map.firstEntry();
    map.remove(first.getKey());
    first.getValue().release();
  }

  static void assignedTwice(TreeMap<String, @Owned Buf> map) {
    Map.Entry<String, Buf> end = map.firstEntry();
    map.remove(end.getKey()).release();
    end = map.lastEntry();
    map.remove(end.getKey());
    end.getValue().release();
  }
}

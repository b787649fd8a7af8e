// A loop picks an entry out, which is taken out of the map afterwards.
package cases.java.collections;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Map;

class EntryKeptPastItsLoop {
  static void removedAndReleased(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> worst = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      if (worst == null || each.getValue().size() > worst.getValue().size()) {
        worst = each;
      }
    }
    if (worst != null) {
      map.remove(worst.getKey());
      worst.getValue().release();
    }
  }

  static void releasedAndRemoved(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      last = each;
    }
    if (last != null) {
      last.getValue().release();
      map.remove(last.getKey());
    }
  }

  static void byAnotherName(Map<String, @Owned Buf> map, String like) {
    Map.Entry<String, Buf> found = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      if (each.getKey().startsWith(like)) {
        found = each;
        break;
      }
    }
    if (found != null) {
      Buf buf = found.getValue();
      map.remove(found.getKey());
      buf.release();
    }
  }

  static void whatIsTakenOut(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      last = each;
    }
    if (last != null) {
      map.remove(last.getKey()).release();
    }
  }

  static void lost(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      last = each;
    }
    if (last != null) {
      map.remove(last.getKey()); // expect: leak
    }
  }

  static void stillThere(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      last = each;
    }
    if (last != null) {
      last.getValue().release(); // expect: release-of-borrowed
    }
  }

  static void twice(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      last = each;
    }
    if (last != null) {
      Buf buf = last.getValue();
      map.remove(last.getKey());
      buf.release();
      last.getValue().release(); // expect: double-release
    }
  }

  static int compared(Map<String, @Owned Buf> map) {
    Map.Entry<String, Buf> last = null;
    int others = 0;
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      if (each != last) {
        others++;
      }
      last = each;
    }
    return others;
  }
}

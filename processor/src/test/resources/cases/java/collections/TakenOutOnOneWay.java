// What a loop has discarded in place is taken out on each way, or it stays on some.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class TakenOutOnOneWay {
  private final Map<String, Buf> all = new HashMap<>();

  static void always(Map<String, @Owned Buf> map, Set<String> old) {
    for (Buf buf : map.values()) {
      if (buf.size() == 0) {
        buf.release();
      }
    }
    for (String key : old) {
      map.remove(key);
    }
  }

  static void together(Map<String, @Owned Buf> map, Set<String> old, boolean both) {
    if (both) {
      for (Buf buf : map.values()) {
        if (buf.size() == 0) {
          buf.release();
        }
      }
    }
    if (both) {
      for (String key : old) {
        map.remove(key);
      }
    }
  }

  static void eitherOr(Map<String, @Owned Buf> map, Set<String> old, boolean thin) {
    if (thin) {
      for (Buf buf : map.values()) {
        if (buf.size() == 0) {
          buf.release(); // expect: release-of-borrowed
        }
      }
    }
    if (!thin) {
      for (String key : old) {
        map.remove(key); // expect: leak
      }
    }
  }

  static void discardedButNotTakenOut(Map<String, @Owned Buf> map, Set<String> old, boolean out) {
    for (Buf buf : map.values()) {
      if (buf.size() == 0) {
        buf.release(); // expect: release-of-borrowed
      }
    }
    if (out) {
      for (String key : old) {
        map.remove(key);
      }
    }
  }

  static void allButNotTakenOut(Map<String, @Owned Buf> map, Set<String> old, boolean out) {
    for (Buf buf : map.values()) {
      buf.release(); // expect: release-of-borrowed
    }
    if (out) {
      for (String key : old) {
        map.remove(key);
      }
    }
  }

  static void countedOut(Map<String, @Owned Buf> map, String[] old) {
    for (Buf buf : map.values()) {
      buf.release();
    }
    for (int i = 0; i < old.length; i++) {
      map.remove(old[i]);
    }
  }

  void inAField(Set<String> old) {
    for (Buf buf : all.values()) {
      buf.release();
    }
    for (String key : old) {
      all.remove(key);
    }
  }

  void inAFieldOnOneWay(Set<String> old, boolean out) {
    for (Buf buf : all.values()) {
      buf.release(); // expect: stale-field
    }
    if (out) {
      for (String key : old) {
        all.remove(key);
      }
    }
  }

  void someInAFieldOnOneWay(Set<String> old, boolean out) {
    for (Buf buf : all.values()) {
      if (buf.size() == 0) {
        buf.release(); // expect: release-of-borrowed
      }
    }
    if (out) {
      for (String key : old) {
        all.remove(key);
      }
    }
  }

  static void partCleared(List<@Owned Buf> list) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release();
      done++;
    }
    list.subList(0, done).clear();
  }

  static void partClearedOnOneWay(List<@Owned Buf> list, int n, boolean clear) {
    for (Buf buf : list) {
      if (buf.size() == 0) {
        buf.release(); // expect: release-of-borrowed
      }
    }
    if (clear) {
      list.subList(0, n).clear();
    }
  }

  static void partClearedOnTheOtherWay(List<@Owned Buf> list, int n, boolean thin) {
    if (thin) {
      for (Buf buf : list) {
        if (buf.size() == 0) {
          buf.release(); // expect: release-of-borrowed
        }
      }
    } else {
      list.subList(0, n).clear(); // expect: leak
    }
  }

  static void countedAndCleared(List<@Owned Buf> list, int n) {
    for (int i = 0; i < n; i++) {
      list.get(i).release();
    }
    list.subList(0, n).clear();
  }

  static void partClearedIfAny(List<@Owned Buf> list) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release();
      done++;
    }
    if (done > 0) {
      list.subList(0, done).clear();
    }
  }

  static void partClearedUnlessNone(List<@Owned Buf> list) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release();
      done++;
    }
    if (done == 0) {
      return;
    }
    list.subList(0, done).clear();
  }

  static void partClearedByACopyOfTheNumber(List<@Owned Buf> list) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release();
      done++;
    }
    int n = done;
    boolean any = n > 0;
    if (any) {
      list.subList(0, done).clear();
    }
  }

  static void partClearedIfMoreThanBefore(List<@Owned Buf> list, int before) {
    int done = before;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release();
      done++;
    }
    if (done > before) {
      list.subList(0, done).clear();
    }
  }

  static void partClearedIfAnyOnOneWay(List<@Owned Buf> list, boolean clear) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release(); // expect: release-of-borrowed
      done++;
    }
    if (done > 0 && clear) {
      list.subList(0, done).clear();
    }
  }

  static void partClearedIfNone(List<@Owned Buf> list) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release(); // expect: release-of-borrowed
      done++;
    }
    if (done == 0) {
      list.subList(0, done).clear();
    }
  }

  static void partClearedByWhatIsNotCounted(List<@Owned Buf> list, int n) {
    int done = 0;
    for (Buf buf : list) {
      if (buf.size() > 0) {
        break;
      }
      buf.release(); // expect: release-of-borrowed
      done++;
    }
    if (n > 0) {
      list.subList(0, done).clear();
    }
  }

  static void boundedByAJump(List<@Owned Buf> list, int most) {
    int done = 0;
    for (Buf buf : list) {
      if (done >= most) {
        break;
      }
      buf.release();
      done++;
    }
    if (most > 0) {
      list.subList(0, done).clear();
    }
  }

  static void boundedByAJumpOnOneWay(List<@Owned Buf> list, int most, boolean clear) {
    int done = 0;
    for (Buf buf : list) {
      if (done >= most) {
        break;
      }
      buf.release(); // expect: release-of-borrowed
      done++;
    }
    if (clear) {
      list.subList(0, done).clear();
    }
  }

  static void countedAndClearedIfAny(List<@Owned Buf> list, int keep) {
    for (int i = 0; i < keep; i++) {
      list.get(i).release();
    }
    if (keep > 0) {
      list.subList(0, keep).clear();
    }
  }

  static void countedAndClearedUnlessNone(List<@Owned Buf> list, int keep) {
    for (int i = 0; i < keep; i++) {
      list.get(i).release();
    }
    if (keep == 0) {
      return;
    }
    list.subList(0, keep).clear();
  }

  static void countedAndClearedOnOneWay(List<@Owned Buf> list, int keep, boolean clear) {
    for (int i = 0; i < keep; i++) {
      list.get(i).release(); // expect: release-of-borrowed
    }
    if (clear) {
      list.subList(0, keep).clear();
    }
  }

  static void takenOutUnlessNone(Map<String, @Owned Buf> map, Set<String> old) {
    int n = 0;
    for (Buf buf : map.values()) {
      if (buf.size() == 0) {
        buf.release();
        n++;
      }
    }
    if (n == 0) {
      return;
    }
    for (String key : old) {
      map.remove(key);
    }
  }

  static void takenOutIfNone(Map<String, @Owned Buf> map, Set<String> old) {
    int n = 0;
    for (Buf buf : map.values()) {
      if (buf.size() == 0) {
        buf.release(); // expect: release-of-borrowed
        n++;
      }
    }
    if (n > 0) {
      return;
    }
    for (String key : old) {
      map.remove(key);
    }
  }

  @Disposes
  void close() {
    all.values().forEach(Buf::release);
    all.clear();
  }
}

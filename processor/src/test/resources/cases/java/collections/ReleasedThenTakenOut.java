import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A loop releases what is in a container, and only then another one takes it out. */
class ReleasedThenTakenOut {
  private final Map<String, @Owned Buf> map = new HashMap<>();
  private final List<@Owned Buf> list = new ArrayList<>();

  void byIterator() {
    for (Buf each : map.values()) {
      each.release();
    }
    for (Iterator<Buf> all = map.values().iterator(); all.hasNext(); ) {
      all.next();
      all.remove();
    }
  }

  void byIteratorButNotReleased() {
    for (Buf each : map.values()) {
      each.size();
    }
    for (Iterator<Buf> all = map.values().iterator(); all.hasNext(); ) {
      all.next(); // expect: leak
      all.remove();
    }
  }

  void byIteratorAndReleasedTwice() {
    for (Buf each : map.values()) {
      each.release();
    }
    for (Iterator<Buf> all = map.values().iterator(); all.hasNext(); ) {
      Buf next = all.next();
      all.remove();
      next.release(); // expect: double-release
    }
  }

  void byKeys() {
    for (Buf each : map.values()) {
      each.release();
    }
    for (String key : new ArrayList<>(map.keySet())) {
      map.remove(key);
    }
  }

  void byKeysAndReleasedTwice() {
    for (Buf each : map.values()) {
      each.release();
    }
    for (String key : new ArrayList<>(map.keySet())) {
      map.remove(key).release(); // expect: double-release
    }
  }

  void byKeysButNotReleased() {
    for (String key : new ArrayList<>(map.keySet())) {
      map.remove(key); // expect: leak
    }
  }

  void someByTheirKeys() {
    List<String> old = new ArrayList<>();
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      if (!each.getValue().readable()) {
        each.getValue().release();
        old.add(each.getKey());
      }
    }
    for (String key : old) {
      map.remove(key);
    }
  }

  void someAndLeft() {
    for (Map.Entry<String, Buf> each : map.entrySet()) {
      if (!each.getValue().readable()) {
        each.getValue().release(); // expect: release-of-borrowed
      }
    }
  }

  void whileThereAreAny() {
    for (Buf each : list) {
      each.release();
    }
    while (!list.isEmpty()) {
      list.remove(list.size() - 1);
    }
  }

  void whileThereAreAnyAndReleasedTwice() {
    for (Buf each : list) {
      each.release();
    }
    while (!list.isEmpty()) {
      list.remove(list.size() - 1).release(); // expect: double-release
    }
  }

  void fromTheLast() {
    for (Buf each : list) {
      each.release();
    }
    for (int i = list.size() - 1; i >= 0; i--) {
      list.remove(i);
    }
  }

  void allThatAreThere() {
    for (Buf each : list) {
      each.release();
    }
    list.removeIf(each -> true);
  }

  void oneOfAll() {
    for (Buf each : list) {
      each.release(); // expect: stale-field
    }
    list.remove(0);
  }

  void knownToBeEmpty() {
    for (Buf each : list) {
      each.release(); // expect: stale-field
    }
    if (list.isEmpty()) {
      return;
    }
    list.size();
  }

  @Disposes
  void close() {
    list.forEach(Buf::release);
    map.values().forEach(Buf::release);
  }

  static void ofTheCaller(Deque<@Owned Buf> queue) {
    for (Buf each : queue) {
      each.release();
    }
    while (queue.poll() != null) {}
  }

  static void ofTheCallerWithTwoLoops(Map<String, @Owned Buf> lent) {
    for (Buf each : lent.values()) {
      each.release();
    }
    Iterator<Map.Entry<String, Buf>> all = lent.entrySet().iterator();
    while (all.hasNext()) {
      all.next();
      all.remove();
    }
  }

  static void ofTheCallerAndLeft(Deque<@Owned Buf> queue) {
    for (Buf each : queue) {
      each.release(); // expect: release-of-borrowed
    }
    queue.size();
  }

  static void ofTheCallerAndReleasedTwice(Deque<@Owned Buf> queue) {
    for (Buf each : queue) {
      each.release();
    }
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release(); // expect: double-release
    }
  }

  static void madeHere(int count) {
    List<@Owned Buf> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      made.add(Buf.alloc());
    }
    made.forEach(Buf::release);
    for (Iterator<Buf> all = made.iterator(); all.hasNext(); ) {
      all.next();
      all.remove();
    }
  }
}

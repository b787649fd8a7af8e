// Where a loop takes another element out in each turn and nothing says which, nobody can tell
// whether any is left.
package cases.java.iterators;

import fixture.Buf;
import fixture.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

class ByKey {
  static Map<String, Buf> filled(List<String> names) {
    Map<String, Buf> byName = new HashMap<>();
    for (String name : names) {
      byName.put(name, Buf.alloc());
    }
    return byName;
  }

  static void removed(List<String> names) {
    Map<String, Buf> byName = filled(names);
    for (String name : names) {
      byName.remove(name).release();
    }
  }

  static void released(List<String> names) {
    Map<String, Buf> byName = filled(names);
    for (String name : byName.keySet()) {
      byName.get(name).release();
    }
  }

  static void looked(List<String> names) {
    Map<String, Buf> byName = filled(names); // expect: leak
    for (String name : byName.keySet()) {
      byName.get(name).size();
    }
  }

  static void backwards() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    for (int i = bufs.size() - 1; i >= 0; i--) {
      bufs.remove(i).release();
    }
  }

  static void counted() {
    Queue<Buf> bufs = new ArrayDeque<>();
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    int count = bufs.size();
    for (int i = 0; i < count; i++) {
      bufs.poll().release();
    }
  }

  static void givenUpEarly() {
    Queue<Buf> bufs = new ArrayDeque<>(); // expect: leak
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    while (!bufs.isEmpty()) {
      Buf buf = bufs.remove();
      boolean last = !buf.readable();
      buf.release();
      if (last) {
        return;
      }
    }
  }

  static void inEachTurnAnother(int count) {
    for (int i = 0; i < count; i++) {
      List<Buf> bufs = new ArrayList<>(); // expect: leak
      bufs.add(Buf.alloc());
      bufs.add(Buf.alloc());
      bufs.remove(0).release();
    }
  }

  static void retainedOnesGiven() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    for (int i = 0; i < bufs.size(); i++) {
      Sink.take(bufs.get(i).retain());
    }
  }

  static void retainedOneGiven() {
    List<Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    Buf first = bufs.get(0);
    first.retain();
    Sink.take(first);
  }

  static void firstReleased() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.get(0).release();
    bufs.clear();
  }
}

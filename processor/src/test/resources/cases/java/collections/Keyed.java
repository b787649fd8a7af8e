// Which element a call is about: the same index or key is the same element, two different constants
// are two elements, and of anything else nobody can tell.
package cases.java.collections;

import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Keyed {
  static int anotherIsTakenOut() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    Buf first = bufs.get(0);
    Buf second = bufs.get(1);
    bufs.remove(0);
    first.release();
    int size = second.size();
    bufs.remove(0).release();
    return size;
  }

  static void sameIndex(List<Buf> bufs) {
    bufs.get(0).release();
    bufs.remove(0);
  }

  static void wrongIndex(List<Buf> bufs) {
    bufs.get(0).release(); // expect: release-of-borrowed
    bufs.remove(1); // expect: leak
  }

  static void replaced(List<Buf> bufs, @Steals Buf with) {
    bufs.get(0).release();
    bufs.set(0, with);
  }

  static void wrongOneReplaced(List<Buf> bufs, @Steals Buf with) {
    bufs.get(0).release(); // expect: release-of-borrowed
    bufs.set(1, with); // expect: leak
  }

  static void sameVariable(List<Buf> bufs, int at) {
    bufs.get(at).release();
    bufs.remove(at);
  }

  static void nobodyCanTell(List<Buf> bufs, int one, int other) {
    bufs.get(one).release();
    bufs.remove(other);
  }

  static void sameExpression(List<Buf> bufs) {
    Buf last = bufs.get(bufs.size() - 1);
    bufs.remove(bufs.size() - 1);
    last.release();
  }

  static void lastIsDropped(List<Buf> bufs) {
    Buf last = bufs.get(bufs.size() - 1);
    bufs.remove(bufs.size() - 1); // expect: leak
  }

  static int movedUp(List<Buf> bufs) {
    Buf second = bufs.get(1);
    bufs.remove(0).release();
    bufs.remove(0);
    int size = second.size();
    second.release();
    return size;
  }

  static int movedUpAndReleased(List<Buf> bufs) {
    Buf second = bufs.get(1);
    bufs.remove(0).release();
    bufs.remove(0).release();
    return second.size(); // expect: dangling-borrow
  }

  static void movedOn(List<Buf> bufs, @Steals Buf front) {
    Buf first = bufs.get(0);
    bufs.add(0, front);
    bufs.remove(1);
    first.release();
  }

  static void swapped(List<Buf> bufs, int one, int other) {
    Buf kept = bufs.get(one);
    bufs.set(one, bufs.get(other));
    bufs.set(other, kept);
  }

  static void firstTwoSwapped(List<Buf> bufs) {
    Buf kept = bufs.get(0);
    bufs.set(0, bufs.get(1));
    bufs.set(1, kept);
  }

  static void releasedTwice(List<Buf> bufs) {
    bufs.get(0).release();
    bufs.get(0).release(); // expect: double-release
    bufs.remove(0);
  }

  static void sameKey(Map<String, Buf> bufs, String key) {
    bufs.get(key).release();
    bufs.remove(key);
  }

  static void wrongKey(Map<String, Buf> bufs) {
    bufs.get("in").release(); // expect: release-of-borrowed
    bufs.remove("out"); // expect: leak
  }

  static void perhapsAnotherKey(Map<String, Buf> bufs, String one, String other) {
    bufs.get(one).release();
    bufs.remove(other);
  }

  static void displacedByTheSameKey(Map<String, Buf> bufs, String key, @Steals Buf with) {
    Buf old = bufs.get(key);
    bufs.put(key, with);
    if (old != null) {
      old.release();
    }
  }

  static void displacedAndLost(Map<String, Buf> bufs, String key, @Steals Buf with) {
    Buf old = bufs.get(key);
    bufs.put(key, with); // expect: leak
    System.out.println(old == null ? "new" : "replaced");
  }

  static void nothingDisplaced(Map<String, Buf> bufs, @Steals Buf with) {
    Buf in = bufs.get("in");
    bufs.put("out", with);
    in.release(); // expect: release-of-borrowed
  }

  static Buf cached(Map<String, Buf> bufs, String key) {
    Buf buf = bufs.get(key);
    if (buf == null) {
      buf = Buf.alloc();
      bufs.put(key, buf);
    }
    return buf.retain();
  }

  static int anotherKeyIsTakenOut() {
    Map<String, Buf> bufs = new HashMap<>();
    Buf in = Buf.alloc();
    Buf out = Buf.alloc();
    bufs.put("in", in);
    bufs.put("out", out);
    bufs.remove("out").release();
    int size = in.size();
    bufs.remove("in").release();
    return size;
  }

  static int theKeyIsTakenOut() {
    Map<String, Buf> bufs = new HashMap<>();
    Buf in = Buf.alloc();
    Buf out = Buf.alloc();
    bufs.put("in", in);
    bufs.put("out", out);
    bufs.remove("in").release();
    int size = in.size(); // expect: dangling-borrow
    bufs.remove("out").release();
    return size;
  }

  static void sameKeyInEachTurn(int times) {
    Map<Integer, Buf> bufs = new HashMap<>(); // expect: leak
    bufs.put(0, Buf.alloc());
    bufs.put(1, Buf.alloc());
    for (int i = 0; i < times; i++) {
      Buf buf = bufs.remove(0);
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void anotherKeyInEachTurn(int times) {
    Map<Integer, Buf> bufs = new HashMap<>();
    for (int i = 0; i < times; i++) {
      bufs.put(i, Buf.alloc());
    }
    for (int i = 0; i < times; i++) {
      bufs.remove(i).release();
    }
  }
}

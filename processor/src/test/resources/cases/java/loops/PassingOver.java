// Loops that count an index and visibly pass over elements: the first, the last, every second. What
// they leave out is leaked, unless anything else in the method looks at single elements.
package cases.java.loops;

import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class PassingOver {
  static void fromTheSecond() {
    List<Buf> l = new ArrayList<>(); // expect: leak
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = 1; i < l.size(); i++) l.get(i).release();
  }

  static void arrayFromTheSecond() {
    Buf[] a = { Buf.alloc(), Buf.alloc(), Buf.alloc() }; // expect: leak
    for (int i = 1; i < a.length; i++) a[i].release();
  }

  static void butForTheLast() {
    List<Buf> l = new ArrayList<>(); // expect: leak
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = 0; i < l.size() - 1; i++) l.get(i).release();
  }

  static void everySecond() {
    List<Buf> l = new ArrayList<>(); // expect: leak
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = 0; i < l.size(); i += 2) l.get(i).release();
  }

  static void downToTheSecond() {
    List<Buf> l = new ArrayList<>(); // expect: leak
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = l.size() - 1; i > 0; i--) l.get(i).release();
  }

  static void theFirstByItself() {
    List<Buf> l = new ArrayList<>();
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    l.get(0).release();
    for (int i = 1; i < l.size(); i++) l.get(i).release();
  }

  static Buf theFirstIsKept() {
    List<Buf> l = new ArrayList<>();
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    Buf first = l.get(0);
    for (int i = 1; i < l.size(); i++) l.get(i).release();
    return first;
  }

  static void theLastByItself() {
    List<Buf> l = new ArrayList<>();
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = 0; i < l.size() - 1; i++) l.get(i).release();
    l.get(l.size() - 1).release();
  }

  static void inPairs() {
    List<Buf> l = new ArrayList<>();
    l.add(Buf.alloc());
    l.add(Buf.alloc());
    for (int i = 0; i < l.size(); i += 2) {
      l.get(i).release();
      l.get(i + 1).release();
    }
  }

  static void inTwoParts(int mid) {
    Buf[] a = new Buf[10];
    for (int i = 0; i < 10; i++) a[i] = Buf.alloc();
    for (int i = 0; i < mid; i++) a[i].release();
    for (int i = mid; i < 10; i++) a[i].release();
  }

  static void filledFromTheSecond() {
    Buf[] a = new Buf[10];
    for (int i = 1; i < 10; i++) a[i] = Buf.alloc();
    for (int i = 1; i < 10; i++) a[i].release();
  }

  static void back(int n) {
    Buf[] a = new Buf[n];
    for (int i = 0; i < n; i++) {
      a[i] = Buf.tryAlloc();
      if (a[i] == null) {
        for (int j = 0; j < i; j++) a[j].release();
        return;
      }
    }
    for (int i = 0; i < n; i++) a[i].release();
  }

  static void backDown(int n) {
    Buf[] a = new Buf[n];
    for (int i = 0; i < n; i++) {
      a[i] = Buf.tryAlloc();
      if (a[i] == null) {
        for (int j = i - 1; j >= 0; j--) a[j].release();
        return;
      }
    }
    for (int i = 0; i < n; i++) a[i].release();
  }

  static void backDownToTheSecond(int n) {
    Buf[] a = new Buf[n]; // expect: leak
    for (int i = 0; i < n; i++) {
      a[i] = Buf.tryAlloc();
      if (a[i] == null) {
        for (int j = i - 1; j > 0; j--) a[j].release();
        return;
      }
    }
    for (int i = 0; i < n; i++) a[i].release();
  }
}

// A loop that counts an index over several containers does with each of them what it does with that.
package cases.java.loops;

import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class SeveralContainers {
  static void oneIsReleasedAndOneIsUsed(List<Buf> released, List<Buf> used) {
    for (int i = 0; i < released.size(); i++) {
      released.get(i).release();
      used.get(i).size();
    }
    released.clear();
    for (Buf buf : used) {
      buf.release();
    }
    used.clear();
  }

  static void ofLists(int n) {
    List<Buf> released = new ArrayList<>();
    List<Buf> used = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      released.add(Buf.alloc());
      used.add(Buf.alloc());
    }
    for (int i = 0; i < n; i++) {
      released.get(i).release();
      used.get(i).size();
    }
    used.forEach(Buf::release);
  }

  static void ofArrays(int n) {
    Buf[] released = new Buf[n];
    Buf[] used = new Buf[n];
    for (int i = 0; i < n; i++) {
      released[i] = Buf.alloc();
      used[i] = Buf.alloc();
    }
    for (int i = 0; i < n; i++) {
      released[i].release();
      used[i].size();
    }
    for (Buf buf : used) {
      buf.release();
    }
  }

  static void theUsedOnesAreLost(int n) {
    Buf[] released = new Buf[n];
    Buf[] used = new Buf[n]; // expect: leak
    for (int i = 0; i < n; i++) {
      released[i] = Buf.alloc();
      used[i] = Buf.alloc();
    }
    for (int i = 0; i < n; i++) {
      released[i].release();
      used[i].size();
    }
  }

  static void oneAsLongAsTheOther(@Steals Buf[] ones, @Steals Buf[] others) {
    for (int i = 0; i < ones.length; i++) {
      ones[i].release();
      others[i].release();
    }
    for (int i = ones.length; i < others.length; i++) {
      others[i].release();
    }
  }

  static void theOneWhoseLengthItIs(@Steals Buf[] ones, @Steals Buf[] others) {
    for (int i = 0; i < ones.length; i++) {
      ones[i].release();
      others[i].release();
    }
    ones[0].release(); // expect: double-release
  }

  static void everySecondOfAnother(List<String> names, @Steals List<Buf> all) {
    for (int i = 0; i < names.size(); i += 2) {
      names.get(i).length();
      all.get(i).release();
    }
    for (int i = 1; i < names.size(); i += 2) {
      all.get(i).release();
    }
  }
}

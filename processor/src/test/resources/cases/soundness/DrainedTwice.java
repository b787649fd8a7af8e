// Found by running generated programs: what a loop released is still in the container, and is gone.
package cases.soundness;

import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class DrainedTwice {
  static void byTwoLoops() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      buf.release();
    }
    for (Buf buf : list) {
      buf.release(); // expect: double-release
    }
  }

  static void byTwoCalls() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    list.forEach(Buf::release); // expect: double-release
  }

  static void readAfterwards() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      buf.release();
    }
    list.get(0).size(); // expect: use-after-release
  }

  static void clearedBetween() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
    list.clear();
    list.add(Buf.alloc());
    list.forEach(Buf::release);
  }
}

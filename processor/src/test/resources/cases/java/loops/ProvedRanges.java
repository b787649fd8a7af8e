// Which elements a counting loop comes by is known only where its head proves it.

package cases.java.loops;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class ProvedRanges {
  static void theBoundIsLoweredBetween(@Steals Buf[] all) {
    int n = all.length;
    n--;
    for (int i = 0; i < n; i++) {
      all[i].release();
    }
    all[n].release();
  }

  static void theBoundIsLoweredInTheLoop(@Steals List<Buf> all) {
    int n = all.size();
    for (int i = 0; i < n; i++) {
      all.get(i).release();
      if (all.get(i + 1).readable()) {
        n--;
      }
    }
    all.get(n).release();
  }

  static void theListGrowsBetween(@Steals List<Buf> all, @Steals Buf late) {
    int n = all.size();
    all.add(late);
    for (int i = 0; i < n; i++) {
      all.get(i).release();
    }
    all.get(n).release();
  }

  static void theListGrowsInAnOuterLoop(@Steals List<Buf> all, int more) {
    int n = all.size();
    for (int round = 0; round < more; round++) {
      for (int i = 0; i < n; i++) {
        all.get(i).size();
      }
      all.add(Buf.alloc());
    }
    for (int i = 0; i < n; i++) {
      all.get(i).release();
    }
    for (int i = n; i < all.size(); i++) {
      all.get(i).release();
    }
  }

  static void aConstantNumber(@Steals Buf[] all) {
    for (int i = 0; i < 4; i++) {
      all[i].release();
    }
    for (int i = 4; i < all.length; i++) {
      all[i].release();
    }
  }

  static void aConstantNumberAndTheNext(@Steals Buf[] all) {
    for (int i = 0; i < 4; i++) {
      all[i].release();
    }
    all[4].release();
  }

  static void downFromSomewhere(@Steals Buf[] all, int filled) {
    for (int i = filled - 1; i >= 0; i--) {
      all[i].release();
    }
    all[filled].release();
  }

  static void downToSomewhere(@Steals Buf[] all, int kept) {
    for (int i = all.length - 1; i > kept; i--) {
      all[i].release();
    }
    for (int i = kept; i >= 0; i--) {
      all[i].release();
    }
  }

  static void untilSomethingIsFound(@Steals Buf[] all) {
    boolean found = false;
    int seen = 0;
    for (int i = 0; i < all.length && !found; i++) {
      found = all[i].readable();
      all[i].release();
      seen++;
    }
    for (int i = seen; i < all.length; i++) {
      all[i].release();
    }
  }

  static void untilSomethingIsFoundAndTheLast(@Steals Buf[] all) {
    boolean found = false;
    for (int i = 0; i < all.length - 1 && !found; i++) {
      found = all[i].readable();
      all[i].release();
    }
    all[all.length - 1].release();
  }

  static void byTheSizeOfAnother(List<String> names, @Steals List<Buf> all) {
    for (int i = 0; i < names.size(); i++) {
      all.get(i).release();
    }
    for (int i = names.size(); i < all.size(); i++) {
      all.get(i).release();
    }
  }

  static void byTheNumberOfArguments(@Steals Buf[] all, int n) {
    Buf last = all[n];
    for (int i = 0; i < n; i++) {
      all[i].release();
    }
    last.size();
    last.release();
  }

  static void theLimitOnTheLeft(@Steals Buf[] all) {
    for (int i = 0; all.length - 1 > i; i++) {
      all[i].release();
    }
    all[all.length - 1].release();
  }

  // And what is proved is held against the code.

  static void allAndTheFirst(@Steals List<Buf> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).release();
    }
    all.get(0).release(); // expect: double-release
  }

  static void allByANumberOfBefore(@Steals List<Buf> all) {
    int n = all.size();
    System.out.println(n);
    for (int i = 0; i < n; i++) {
      all.get(i).release();
    }
    all.clear();
    for (int i = 0; i < n; i++) {
      all.add(Buf.alloc());
    }
    all.forEach(Buf::release);
  }

  static void allByANumberOfBeforeTwice(@Steals List<Buf> all) {
    int n = all.size();
    for (int i = 0; i != n; i++) {
      all.get(i).release();
    }
    for (int i = n - 1; i >= 0; i--) {
      all.get(i).release(); // expect: double-release
    }
  }

  static void allDownwardsAndThoseFromSomewhere(@Steals Buf[] all, int some) {
    for (int i = all.length - 1; i >= 0; i--) {
      all[i].release();
    }
    for (int i = some; i < all.length; i++) {
      all[i].release(); // expect: double-release
    }
  }

  static void asManyAsItWasMadeFor() {
    Buf[] all = new Buf[3];
    for (int i = 0; i < 3; i++) {
      all[i] = Buf.alloc();
    }
    for (int i = 0; i < 3; i++) {
      all[i].release();
    }
    all[2].size(); // expect: use-after-release
  }

  static void asManyAsAreWritten() {
    Buf[] all = {Buf.alloc(), Buf.alloc()};
    for (int i = 0; i <= 1; i++) {
      all[i].release();
    }
    for (int i = 0; i < 2; i++) {
      all[i].release(); // expect: double-release
    }
  }

  static void asManyAsAnotherHas(List<String> names) {
    int n = names.size();
    Buf[] all = new Buf[n];
    for (int i = 0; i < n; i++) {
      all[i] = Buf.alloc();
    }
    for (int i = 0; i < n; i++) {
      all[i].release();
    }
    for (Buf each : all) {
      each.release(); // expect: double-release
    }
  }

  static void theFirstByItselfAndAll(@Steals Buf[] all) {
    all[0].release();
    for (int i = 0; i < all.length; i++) {
      all[i].release(); // expect: double-release
    }
  }

  static void theFirstReplacedAndAll(@Steals Buf[] all) {
    all[0].release();
    all[0] = Buf.alloc();
    for (int i = 0; i < all.length; i++) {
      all[i].release();
    }
  }

  static void theFirstByItselfAndTheOthers(@Steals Buf[] all) {
    all[0].release();
    for (int i = 1; i < all.length; i++) {
      all[i].release();
    }
  }

  static void anotherNameGrowsTheList(@Steals List<Buf> all, @Steals Buf late) {
    List<Buf> same = all;
    int n = all.size();
    same.add(late);
    for (int i = 0; i < n; i++) {
      all.get(i).release();
    }
    all.get(n).release();
  }

  static void anotherNameThatGrowsNothing(@Steals List<Buf> all) {
    List<Buf> same = all;
    int n = all.size();
    for (int i = 0; i < n; i++) {
      all.get(i).release();
    }
    same.get(0).release(); // expect: double-release
  }

  static class GrownByAnotherMethod {
    private final List<Buf> all = new ArrayList<>();

    @Disposes
    void close() {
      int n = all.size();
      more();
      for (int i = 0; i < n; i++) {
        all.get(i).release();
      }
      all.get(n).release();
    }

    private void more() {
      all.add(Buf.alloc());
    }
  }
}

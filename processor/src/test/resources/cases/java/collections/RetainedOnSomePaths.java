// Java: what a loop retains of each element is owed on every path on which nobody takes it.
package cases.java.collections;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class RetainedOnSomePaths {
  static void earlyReturn(List<Buf> lent, List<@Owned Buf> out, boolean stops) {
    for (Buf buf : lent) {
      buf.retain(); // expect: leak
    }
    if (stops) {
      return;
    }
    out.addAll(lent);
  }

  static void exception(List<Buf> lent, List<@Owned Buf> out) throws IOException {
    for (Buf buf : lent) {
      buf.retain(); // expect: leak-on-exception
    }
    Work.io();
    out.addAll(lent);
  }

  static void notRetainedHere(List<Buf> lent, boolean retains) {
    if (retains) {
      for (Buf buf : lent) {
        buf.retain();
      }
    }
    for (Buf buf : lent) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void moreThanOnce(List<Buf> lent, List<@Owned Buf> out) {
    for (int i = 0; i < 3; i++) {
      for (Buf buf : lent) {
        buf.retain(); // expect: leak
      }
    }
    out.addAll(lent);
  }

  static List<@Owned Buf> ownedAlready() {
    List<Buf> list = new ArrayList<>();
    list.add(Buf.alloc());
    for (Buf buf : list) {
      buf.retain(); // expect: leak
    }
    return list;
  }

  static void handedOnTwice(List<Buf> lent, List<@Owned Buf> one, List<@Owned Buf> other) {
    for (Buf buf : lent) {
      buf.retain();
    }
    one.addAll(lent);
    other.addAll(lent); // expect: steal-of-borrowed
  }

  static void retainedForBoth(List<Buf> lent, List<@Owned Buf> one, List<@Owned Buf> other) {
    for (Buf buf : lent) {
      buf.retain();
    }
    for (Buf buf : lent) {
      buf.retain();
    }
    one.addAll(lent);
    other.addAll(lent);
  }

  static void filledAfterwards(List<Buf> lent, List<@Owned Buf> out) {
    List<Buf> copy = new ArrayList<>(lent);
    for (Buf buf : copy) {
      buf.retain();
    }
    copy.add(Buf.alloc());
    out.addAll(copy);
  }

  static int heldForAWhile(List<Buf> lent) {
    for (Buf buf : lent) {
      buf.retain();
    }
    try {
      return lent.size();
    } finally {
      for (Buf buf : lent) {
        buf.release();
      }
    }
  }
}

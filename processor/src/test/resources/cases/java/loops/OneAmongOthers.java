// One element is told from the others by what it is, or by being the first to be visited.
package cases.java.loops;


import dev.custody.Steals;
import fixture.Buf;
import fixture.Work;
import java.util.List;

class OneAmongOthers {
  static void foundAndTheOthersAfterwards(@Steals List<Buf> all, Buf wanted) {
    for (Buf buf : all) {
      if (buf == wanted) {
        buf.release();
        break;
      }
    }
    for (Buf buf : all) {
      if (buf != wanted) {
        buf.release();
      }
    }
  }

  static void foundAndAllAfterwards(@Steals List<Buf> all, Buf wanted) {
    for (Buf buf : all) {
      if (buf == wanted) {
        buf.release();
        break;
      }
    }
    for (Buf buf : all) {
      buf.release(); // expect: double-release
    }
  }

  static void foundWithoutAStop(@Steals List<Buf> all, Buf wanted) {
    for (Buf buf : all) {
      if (buf == wanted) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      if (buf != wanted) {
        buf.release();
      }
    }
  }

  static void onlyTheFoundOne(@Steals List<Buf> all, Buf wanted) { // expect: leak
    for (Buf buf : all) {
      if (buf == wanted) {
        buf.release();
        break;
      }
    }
  }

  static void theOthersFirst(@Steals List<Buf> all, Buf wanted) {
    for (Buf buf : all) {
      if (buf != wanted) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      if (buf == wanted) {
        buf.release();
        break;
      }
    }
  }

  static void oneOrTheOther(@Steals List<Buf> all) {
    for (int i = 0; i < all.size(); i++) {
      if (i % 2 == 0) {
        all.get(i).release();
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (i % 2 != 0) {
        all.get(i).release();
      }
    }
  }

  static void oneOrTheOtherOfAnArray(@Steals Buf[] all, boolean[] marked) {
    for (int i = 0; i < all.length; i++) {
      if (marked[i]) {
        all[i].release();
      }
    }
    for (int i = 0; i < all.length; i++) {
      if (!marked[i]) {
        all[i].release();
      }
    }
  }

  static void someAndThenAll(@Steals List<Buf> all) {
    for (Buf buf : all) {
      if (buf.size() > 3) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      buf.release(); // expect: double-release
    }
  }

  static void someAndThenAllUsed(@Steals List<Buf> all) { // expect: leak
    for (Buf buf : all) {
      if (buf.size() > 3) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      buf.size(); // expect: use-after-release
    }
  }
}

class TheFirstVisited {
  static void releasedAfterTheLoop(@Steals List<Buf> all) {
    boolean skip = true;
    for (Buf buf : all) {
      if (skip) {
        skip = false;
        continue;
      }
      buf.release();
    }
    all.get(0).release();
  }

  static Buf keptAfterTheLoop(@Steals List<Buf> all) {
    boolean first = true;
    for (Buf buf : all) {
      if (!first) {
        buf.release();
      }
      first = false;
    }
    return all.get(0);
  }

  static void forgotten(@Steals List<Buf> all) { // expect: leak
    boolean skip = true;
    for (Buf buf : all) {
      if (skip) {
        skip = false;
        continue;
      }
      buf.release();
    }
  }

  static void perhapsSeveral(@Steals List<Buf> all) { // expect: leak
    boolean skip = true;
    for (Buf buf : all) {
      if (skip) {
        skip = Work.test();
        continue;
      }
      buf.release();
    }
    all.get(0).release();
  }
}

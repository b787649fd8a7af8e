// Found by running generated programs: what no turn changes lets a loop discard all elements or none.
package cases.soundness;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;

class DecidedBeforehand {
  static void twice(boolean last) {
    Queue<Buf> queue = new ArrayDeque<>(); // expect: leak
    queue.add(Buf.alloc());
    queue.add(Buf.alloc());
    for (Buf buf : queue) {
      if (last) {
        buf.release();
      }
    }
    for (Buf buf : queue) {
      if (last) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void onBothSides(boolean last) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(Buf.alloc());
    queue.add(Buf.alloc());
    for (Buf buf : queue) {
      if (last) {
        buf.release();
      }
    }
    for (Buf buf : queue) {
      if (!last) {
        buf.release();
      }
    }
  }

  static void onTheOtherSideAtOnce(@Steals List<Buf> all, boolean last) {
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    if (!last) {
      all.forEach(Buf::release);
    }
  }

  static void onTheSameSideAgain(@Steals Buf[] all, int kind) { // expect: leak
    for (Buf buf : all) {
      if (kind == 1) {
        Sink.take(buf);
      }
    }
    if (kind == 1) {
      for (Buf buf : all) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void storedOnTheOtherSide(@Steals List<Buf> all, List<Buf> out, boolean last) {
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      if (!last) {
        out.add(buf);
      }
    }
  }

  static List<Buf> givenAway(@Steals List<Buf> all, boolean last) {
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    return last ? new ArrayList<>() : all;
  }

  static void andThenByElement(@Steals List<Buf> all, boolean last) { // expect: leak
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      if (!last && buf.readable()) {
        buf.release();
      }
    }
  }

  static void cleared(List<Buf> lent, boolean last) {
    for (Buf buf : lent) {
      if (last) {
        buf.release();
      }
    }
    if (last) {
      lent.clear();
    }
  }

  static void clearedOnTheOtherSide(List<Buf> lent, boolean last) {
    for (Buf buf : lent) {
      if (last) {
        buf.release(); // expect: release-of-borrowed
      }
    }
    if (!last) {
      lent.clear(); // expect: leak
    }
  }

  static void changedByEachTurn(@Steals Buf[] all, Iterator<String> names) { // expect: leak
    boolean last = names.hasNext();
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
      last = names.hasNext();
    }
    if (!last) {
      for (Buf buf : all) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void changedAfterwards(@Steals Buf[] all, boolean last) {
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    if (!last) {
      for (Buf buf : all) {
        buf.release();
      }
    }
    last = true;
    if (last) {
      Work.plain();
    }
  }

  static void changedAfterwardsOnTheSameSide(@Steals Buf[] all, boolean last) { // expect: leak
    for (Buf buf : all) {
      if (last) {
        buf.release();
      }
    }
    if (last) {
      for (Buf buf : all) {
        buf.release(); // expect: double-release
      }
    }
    last = !last;
    if (last) {
      Work.plain();
    }
  }

  static void changedByTurnsOfAnOuterLoop(boolean last, int times) {
    for (int i = 0; i < times; i++) {
      List<Buf> all = new ArrayList<>();
      all.add(Buf.alloc());
      all.add(Buf.alloc());
      for (Buf buf : all) {
        if (last) {
          buf.release();
        }
      }
      if (!last) {
        all.forEach(Buf::release);
      }
      last = !last;
    }
  }

  static void onTheSameSideInAnOuterLoop(boolean last, int times) {
    for (int i = 0; i < times; i++) {
      List<Buf> all = new ArrayList<>(); // expect: leak
      all.add(Buf.alloc());
      all.add(Buf.alloc());
      for (Buf buf : all) {
        if (last) {
          buf.release();
        }
      }
      if (last) {
        all.forEach(Buf::release); // expect: double-release
      }
      last = !last;
    }
  }

  static void changedWhereTheLoopIsLeft(@Steals List<Buf> all) { // expect: leak
    boolean found = false;
    for (Buf buf : all) {
      if (buf.readable()) {
        buf.release();
        found = true;
        break;
      }
    }
    if (!found) {
      all.forEach(Buf::release);
    }
  }
}

class DecidedForTheField {
  private final List<@Owned Buf> all = new ArrayList<>();

  void add(@Steals Buf buf) {
    all.add(buf);
  }

  @Disposes
  void close(boolean quietly) {
    for (Buf buf : all) {
      if (quietly) {
        buf.release();
      }
    }
    if (!quietly) {
      all.forEach(Buf::release);
    }
    all.clear();
  }

  void drop(boolean now) {
    for (Buf buf : all) {
      if (now) {
        buf.release();
      }
    }
    if (now) {
      all.clear();
    }
  }

  void forget(boolean now) {
    for (Buf buf : all) {
      if (now) {
        buf.release(); // expect: stale-field
      }
    }
  }
}

class ChosenByChance {
  private static native boolean test();

  static void twice(@Steals List<Buf> all) { // expect: leak
    for (Buf buf : all) {
      if (test()) {
        buf.release();
      }
    }
    for (Buf buf : all) {
      if (test()) {
        buf.release();
      }
    }
  }

  static void andByElement(@Steals List<Buf> all, Set<Buf> marked) {
    for (Buf buf : all) {
      if (test()) {
        marked.add(buf);
      }
    }
    for (Buf buf : all) {
      if (!marked.contains(buf)) {
        buf.release();
      }
    }
  }

  static void byWhatIsAsked(@Steals List<Buf> all, boolean[] marked) {
    int i = 0;
    for (Buf buf : all) {
      if (marked[i++]) {
        buf.release();
      }
    }
    i = 0;
    for (Buf buf : all) {
      if (!marked[i++]) {
        buf.release();
      }
    }
  }
}

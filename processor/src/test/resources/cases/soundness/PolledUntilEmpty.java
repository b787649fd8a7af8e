// Found by running generated programs: a container that turns out to be empty has lost what was put in by another name.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;

class PolledUntilEmpty {
  static void releasedOnceMore(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    given.release(2); // expect: double-release
  }

  static void releasedAsOften(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    given.release();
  }

  static void asked(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    do {
      queue.poll().release();
    } while (!queue.isEmpty());
    given.release();
    given.release(); // expect: double-release
  }

  static void counted(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    do {
      queue.poll().release();
    } while (queue.size() > 0);
    given.release();
    given.release(); // expect: double-release
  }

  static void countedRightly(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    do {
      queue.poll().release();
    } while (queue.size() > 0);
    given.release();
  }

  static void usedAfterwards() {
    Queue<Buf> queue = new ArrayDeque<>();
    Buf first = Buf.alloc();
    queue.add(first);
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    first.size(); // expect: dangling-borrow
  }

  static void usedInBetween() {
    Queue<Buf> queue = new ArrayDeque<>();
    Buf first = Buf.alloc();
    queue.add(first);
    first.size();
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
  }
}

class TakenOutUnseen {
  static void oneOfThem(@Steals Buf given) {
    Deque<Buf> queue = new ArrayDeque<>();
    queue.add(given.retain());
    queue.poll(); // expect: leak
    given.release();
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    given.release();
  }
}

class ShownAndPolled {
  static void itselfComesFirst(Queue<Buf> queue) {
    Buf shown = queue.peek();
    if (shown == null) {
      return;
    }
    Buf next = queue.poll();
    if (next == null) {
      return;
    }
    shown.release();
  }
}

class LentBesides {
  static void inTurns(Buf lent, int times) {
    for (int i = 0; i < times; i++) {
      Queue<Buf> queue = new ArrayDeque<>();
      queue.add(lent.retain());
      Buf next;
      while ((next = queue.poll()) != null) {
        next.release();
      }
    }
    lent.size();
  }

  static void releasedOnceMore(Buf lent) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(lent.retain());
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    lent.release(); // expect: double-release
  }
}

class PolledUntilFound {
  static void found(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given);
    Buf next;
    while ((next = queue.poll()) != null) {
      if (next == given) {
        next.release();
        return;
      }
      next.release();
    }
    given.release();
  }

  static void notFound(@Steals Buf given) {
    Queue<Buf> queue = new ArrayDeque<>();
    queue.add(given);
    Buf next;
    while ((next = queue.poll()) != null) {
      next.release();
    }
    given.release(); // expect: double-release
  }
}

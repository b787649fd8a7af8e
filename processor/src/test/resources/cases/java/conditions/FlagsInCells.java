import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An element of an array that nobody else has got is a variable, and so is an atomic one. */
class FlagsInCells {
  static void inALambda(List<String> names) {
    boolean[] done = new boolean[1];
    Buf buf = Buf.alloc();
    names.forEach(
        name -> {
          if (name.isEmpty() && !done[0]) {
            done[0] = true;
            buf.release();
          }
        });
    if (!done[0]) {
      buf.release();
    }
  }

  static void inALambdaButNotSet(List<String> names) {
    boolean[] done = new boolean[1];
    Buf buf = Buf.alloc();
    names.forEach(
        name -> {
          if (name.isEmpty() && !done[0]) {
            buf.release();
          }
        });
    if (!done[0]) {
      buf.release(); // expect: double-release
    }
  }

  static void stored(Map<String, @Owned Buf> map) {
    boolean[] stored = {false};
    Buf buf = Buf.alloc();
    map.computeIfAbsent(
        "key",
        key -> {
          stored[0] = true;
          return buf;
        });
    if (!stored[0]) {
      buf.release();
    }
  }

  static void storedTheOtherWayRound(Map<String, @Owned Buf> map) {
    boolean[] stored = {false};
    Buf buf = Buf.alloc(); // expect: leak
    map.computeIfAbsent(
        "key",
        key -> {
          stored[0] = true;
          return buf;
        });
    if (stored[0]) {
      buf.release(); // expect: double-release
    }
  }

  static void twoFlags() {
    boolean[] given = new boolean[2];
    Buf first = Buf.alloc();
    Buf second = Buf.alloc();
    try {
      Sink.take(first);
      given[0] = true;
      Sink.take(second);
      given[1] = true;
    } finally {
      if (!given[0]) {
        first.release();
      }
      if (!given[1]) {
        second.release();
      }
    }
  }

  static void theWrongFlag() {
    boolean[] given = new boolean[2];
    Buf first = Buf.alloc();
    try {
      Sink.take(first);
      given[0] = true;
    } finally {
      if (!given[1]) {
        first.release(); // expect: double-release
      }
    }
  }

  static void counted() {
    int[] released = new int[1];
    Buf buf = Buf.alloc();
    if (buf.readable()) {
      buf.release();
      released[0]++;
    }
    if (released[0] == 0) {
      buf.release();
    }
  }

  static void reason() {
    String[] why = new String[1];
    Buf buf = Buf.alloc();
    if (!buf.readable()) {
      why[0] = "empty";
      buf.release();
    }
    if (why[0] == null) {
      buf.release();
    }
  }

  static void inEachTurn(int count) {
    for (int i = 0; i < count; i++) {
      boolean[] done = new boolean[1];
      Buf buf = Buf.alloc();
      if (buf.readable()) {
        done[0] = true;
        buf.release();
      }
      if (!done[0]) {
        buf.release();
      }
    }
  }

  static void setInAnEarlierTurn(int count) {
    boolean[] done = new boolean[1];
    for (int i = 0; i < count; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      if (buf.readable()) {
        done[0] = true;
        buf.release();
      } else if (!done[0]) {
        buf.release();
      }
    }
  }

  static void atomic(List<String> names) {
    AtomicBoolean done = new AtomicBoolean();
    Buf buf = Buf.alloc();
    names.forEach(
        name -> {
          if (done.compareAndSet(false, true)) {
            buf.release();
          }
        });
    if (!done.get()) {
      buf.release();
    }
  }

  static void atomicAndTheOtherWayRound(List<String> names) {
    AtomicBoolean done = new AtomicBoolean(false);
    Buf buf = Buf.alloc(); // expect: leak
    names.forEach(
        name -> {
          if (done.compareAndSet(false, true)) {
            buf.release();
          }
        });
    if (done.get()) {
      buf.release(); // expect: double-release
    }
  }

  static void atomicCount() {
    AtomicInteger released = new AtomicInteger();
    Buf buf = Buf.alloc();
    if (buf.readable()) {
      buf.release();
      released.incrementAndGet();
    }
    if (released.get() == 0) {
      buf.release();
    }
  }

  static void changedSomehow() {
    AtomicInteger released = new AtomicInteger();
    Buf buf = Buf.alloc(); // expect: leak
    released.accumulateAndGet(buf.size(), Math::max);
    if (released.get() == 0) {
      buf.release();
    }
  }

  static void underAnotherName() {
    boolean[] done = new boolean[1];
    boolean[] same = done;
    Buf buf = Buf.alloc(); // expect: leak
    same[0] = true;
    if (!done[0]) {
      buf.release();
    }
  }

  static void passedOn() {
    boolean[] done = new boolean[1];
    Buf buf = Buf.alloc(); // expect: leak
    fill(done);
    if (!done[0]) {
      buf.release();
    }
  }

  private static native void fill(boolean[] flags);

  static void writtenAtAnyTime(List<Runnable> later) {
    boolean[] done = new boolean[1];
    later.add(() -> done[0] = true);
    Buf buf = Buf.alloc(); // expect: leak
    if (!done[0]) {
      buf.release();
    }
  }

  static void madeInALambda(List<String> names) {
    Buf[] made = new Buf[1];
    names.forEach(
        name -> {
          if (made[0] == null) {
            made[0] = Buf.alloc();
          }
        });
    if (made[0] != null) {
      made[0].release();
    }
  }

  static void madeInALambdaAndLeft(List<String> names) {
    Buf[] made = new Buf[2]; // expect: leak
    names.forEach(
        name -> {
          if (made[0] == null) {
            made[0] = Buf.alloc();
          }
        });
    if (made[1] != null) {
      made[1].release();
    }
  }

  static void oneOfTwo() {
    Buf[] made = new Buf[2]; // expect: leak
    made[0] = Buf.tryAlloc();
    made[1] = Buf.alloc();
    if (made[0] == null) {
      return;
    }
    made[0].release();
    made[1].release();
  }

  static void writtenWhereAnObjectIsMade() {
    boolean[] done = new boolean[1];
    Buf buf = Buf.alloc(); // expect: leak
    new Object() {
      {
        done[0] = true;
      }
    };
    if (!done[0]) {
      buf.release();
    }
  }

  static void writtenByAConstructor() {
    boolean[] done = new boolean[1];
    class Marks {
      Marks() {
        done[0] = true;
      }
    }
    Buf buf = Buf.alloc(); // expect: leak
    new Marks();
    if (done[0]) {
      return;
    }
    buf.release();
  }

  static void writtenByAConstructorAndReleased() {
    boolean[] done = new boolean[1];
    class Marks {
      Marks() {
        done[0] = true;
      }
    }
    Buf buf = Buf.alloc();
    new Marks();
    if (done[0]) {
      buf.release();
      return;
    }
    buf.release();
  }

  static void writtenByToString() {
    boolean[] done = new boolean[1];
    Object named =
        new Object() {
          @Override
          public String toString() {
            done[0] = true;
            return "";
          }
        };
    Buf buf = Buf.alloc(); // expect: leak
    String text = "named " + named;
    if (done[0]) {
      return;
    }
    buf.release();
  }

  static void writtenByALoop() {
    boolean[] done = new boolean[1];
    Iterable<String> names =
        () -> {
          done[0] = true;
          return List.of("a").iterator();
        };
    Buf buf = Buf.alloc(); // expect: leak
    for (String name : names) {
      name.isEmpty();
    }
    if (done[0]) {
      return;
    }
    buf.release();
  }

  static void madeInAnEarlierTurn(int count) {
    boolean[] done = new boolean[1];
    for (int i = 0; i < count; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      if (!done[0]) {
        buf.release();
      }
      new Object() {
        {
          done[0] = true;
        }
      };
    }
  }
}

// What somebody has taken over with its container is not this method's any more, although the container still shows it.
package cases.java.collections;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class GivenAwayWhole {
  static native void send(@Steals List<Buf> all);

  static native boolean offer(@Steals(when = When.IF_TRUE) List<Buf> all);

  static native void receive(List<Buf> out);

  static void givenTwice() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    send(all);
    send(all); // expect: double-release
  }

  static void drainedAfterwards(@Steals List<Buf> all) {
    send(all);
    for (Buf each : all) {
      each.release(); // expect: double-release
    }
  }

  static void drainedByAFunction(@Steals List<Buf> all) {
    send(all);
    all.forEach(Buf::release); // expect: double-release
  }

  static void takenOutAfterwards(@Steals List<Buf> all) {
    send(all);
    all.remove(0).release(); // expect: double-release
  }

  static int lookedAtAfterwards(@Steals List<Buf> all) {
    send(all);
    return all.get(0).size(); // expect: use-after-steal
  }

  static void takenOrNot() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    if (offer(all)) {
      all.forEach(Buf::release); // expect: double-release
    } else {
      all.forEach(Buf::release);
    }
  }

  static void releasedUnlessTaken() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    if (!offer(all)) {
      all.forEach(Buf::release);
    }
  }

  static int counted(@Steals List<Buf> all) {
    send(all);
    return all.size();
  }

  static void clearedAndFilledAgain() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    send(all);
    all.clear();
    all.add(Buf.alloc());
    all.forEach(Buf::release);
  }

  static void another() {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    send(all);
    all = new ArrayList<>();
    all.add(Buf.alloc());
    all.forEach(Buf::release);
  }

  /** Whoever uses it again in such a way knows that it comes back empty. */
  static void inBatches(int count) {
    List<Buf> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batch.add(Buf.alloc());
      if (batch.size() == 8) {
        send(batch);
      }
    }
    batch.forEach(Buf::release);
  }

  static void filledBySomebodyElse() {
    List<Buf> all = new ArrayList<>();
    receive(all);
    send(all);
    receive(all);
    all.forEach(Buf::release);
  }

  static native int receivedInto(List<Buf> out);

  static int filledByWhoeverCounts() {
    List<Buf> all = new ArrayList<>();
    receive(all);
    send(all);
    int received = receivedInto(all);
    send(all);
    return received;
  }

  static void onSomePathsOnly(boolean now) {
    List<Buf> all = new ArrayList<>();
    all.add(Buf.alloc());
    if (now) {
      send(all);
    } else {
      all.forEach(Buf::release);
    }
  }

  static void finallyUnlessGiven() {
    List<Buf> all = new ArrayList<>();
    boolean given = false;
    try {
      all.add(Buf.alloc());
      all.get(0).size();
      given = true;
      send(all);
    } finally {
      if (!given) {
        all.forEach(Buf::release);
      }
    }
  }
}

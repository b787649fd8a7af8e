// Java: a function may discard what a container has that it captures.
package cases.java.functions;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Tasks;
import fixture.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

class CapturedContainers {
  static List<@Owned Buf> some() {
    List<@Owned Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    return bufs;
  }

  static void kept() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
  }

  static void keptAndDrained() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
    bufs.forEach(Buf::release); // expect: double-release
  }

  static void keptAndDrainedInALoop() {
    List<@Owned Buf> bufs = some();
    Tasks.later(
        () -> {
          for (Buf each : bufs) {
            each.release();
          }
        });
    for (Buf each : bufs) {
      each.release(); // expect: double-release
    }
  }

  static void keptAndTakenOut() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
    bufs.remove(0).release(); // expect: double-release
  }

  static void keptAndUsed() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
    bufs.get(0).size(); // expect: use-after-steal
  }

  static void keptAndFilled() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
    bufs.add(Buf.alloc());
    Work.plain();
  }

  static void givenElements(@Steals List<@Owned Buf> bufs) {
    Tasks.later(() -> bufs.forEach(Buf::release));
  }

  static void givenArray(@Steals Buf[] bufs) {
    Tasks.later(
        () -> {
          for (Buf each : bufs) {
            each.release();
          }
        });
    bufs[0].release(); // expect: double-release
  }

  static void oneOfTwoRuns(boolean first) {
    List<@Owned Buf> bufs = some();
    if (first) {
      Tasks.later(() -> bufs.forEach(Buf::release));
    } else {
      bufs.forEach(Buf::release);
    }
  }

  static void whoeverComesFirst() {
    List<@Owned Buf> bufs = some();
    boolean[] done = new boolean[1];
    Runnable once =
        () -> {
          if (done[0]) {
            return;
          }
          done[0] = true;
          bufs.forEach(Buf::release);
        };
    Tasks.later(once);
    once.run();
  }

  static void successOrFailure() {
    List<@Owned Buf> bufs = some();
    Tasks.later(() -> bufs.forEach(Buf::release));
    Tasks.later(() -> bufs.forEach(Buf::release));
  }

  static void refused(Executor executor) {
    List<@Owned Buf> bufs = some();
    try {
      executor.execute(() -> bufs.forEach(Buf::release));
    } catch (RejectedExecutionException e) {
      bufs.forEach(Buf::release);
    }
  }

  static void runs() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    Work.plain();
    drain.run();
  }

  static void runsPerhaps(boolean run) {
    List<@Owned Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    Runnable drain = () -> bufs.forEach(Buf::release);
    if (run) {
      drain.run();
    }
  }

  static void runsOrNot(boolean run) {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    if (run) {
      drain.run();
    } else {
      bufs.forEach(Buf::release);
    }
  }

  static void runsTwice() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    drain.run();
    drain.run(); // expect: double-release
  }

  static void clearsEachTime() {
    List<@Owned Buf> bufs = some();
    Runnable drain =
        () -> {
          bufs.forEach(Buf::release);
          bufs.clear();
        };
    drain.run();
    bufs.add(Buf.alloc());
    drain.run();
  }

  static void clearsAndIsFilled() {
    List<@Owned Buf> bufs = new ArrayList<>(); // expect: leak
    Runnable drain =
        () -> {
          while (!bufs.isEmpty()) {
            bufs.remove(0).release();
          }
        };
    drain.run();
    bufs.add(Buf.alloc());
    Work.plain();
  }

  static void runsBeforeIt() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    drain.run();
    bufs.forEach(Buf::release); // expect: double-release
  }

  static void runsBeforeItClears() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    drain.run();
    bufs.clear();
    bufs.add(Buf.alloc());
    bufs.forEach(Buf::release);
  }

  static void runsInFinally() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    try {
      Work.plain();
    } finally {
      drain.run();
    }
  }

  static void underAnotherName() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    Runnable same = drain;
    same.run();
    drain.run(); // expect: double-release
  }

  static Runnable handedOut() {
    List<@Owned Buf> bufs = some();
    return () -> bufs.forEach(Buf::release);
  }

  private Runnable onClose;

  void inAField() {
    List<@Owned Buf> bufs = some();
    onClose = () -> bufs.forEach(Buf::release);
  }

  static void withinAnother() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    Tasks.later(() -> drain.run());
  }

  static void onlySome(int wanted) {
    List<@Owned Buf> bufs = some();
    Runnable drain =
        () -> {
          for (Buf each : bufs) {
            if (each.size() == wanted) {
              each.release();
            }
          }
        };
    drain.run();
    for (Buf each : bufs) {
      if (each.size() != wanted) {
        each.release();
      }
    }
  }

  static void removesThem() {
    List<@Owned Buf> bufs = some();
    Tasks.later(
        () -> {
          Iterator<@Owned Buf> each = bufs.iterator();
          while (each.hasNext()) {
            each.next().release();
            each.remove();
          }
        });
  }

  static void looksOnly() {
    List<@Owned Buf> bufs = some();
    Tasks.now(() -> bufs.forEach(Buf::size));
    bufs.forEach(Buf::release);
  }

  static void twoFunctions() {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    Runnable again = () -> bufs.forEach(Buf::release);
    drain.run();
    again.run(); // expect: double-release
  }

  static void oneOfTwoFunctions(boolean first) {
    List<@Owned Buf> bufs = some();
    Runnable drain = () -> bufs.forEach(Buf::release);
    Runnable other = () -> bufs.forEach(Buf::release);
    if (first) {
      drain.run();
    } else {
      other.run();
    }
  }

  static void noneOfTwoFunctions() {
    List<@Owned Buf> bufs = new ArrayList<>(); // expect: leak
    bufs.add(Buf.alloc());
    Runnable drain = () -> bufs.forEach(Buf::release);
    Runnable other = () -> bufs.forEach(Buf::release);
  }

  /** What is only lent to the method is no function's to discard. */
  static class Lent {
    private final List<@Owned Buf> own = new ArrayList<>();
    private Runnable onClose;

    static void runs(List<@Owned Buf> lent) {
      Runnable drain = () -> lent.forEach(Buf::release);
      drain.run(); // expect: release-of-borrowed
    }

    static void runsAndClears(List<@Owned Buf> lent) {
      Runnable drain = () -> lent.forEach(Buf::release);
      drain.run();
      lent.clear();
    }

    static void kept(List<@Owned Buf> lent) {
      Tasks.later(() -> lent.forEach(Buf::release)); // expect: steal-of-borrowed
    }

    static void runsElsewhere(List<@Owned Buf> lent) {
      Tasks.now(() -> lent.forEach(Buf::release)); // expect: steal-of-borrowed
    }

    static Runnable returned(List<@Owned Buf> lent) {
      return () -> lent.forEach(Buf::release); // expect: steal-of-borrowed
    }

    void inAField(List<@Owned Buf> lent) {
      onClose = () -> lent.forEach(Buf::release); // expect: steal-of-borrowed
    }

    static void looksOnly(List<@Owned Buf> lent) {
      Tasks.now(() -> lent.forEach(Buf::size));
    }

    static void some(List<@Owned Buf> lent) {
      Tasks.now(
          () -> {
            for (Buf each : lent) {
              if (each.readable()) {
                each.release(); // expect: release-of-borrowed
              }
            }
          });
    }

    static void someLater(List<@Owned Buf> lent) {
      Tasks.later(
          () -> {
            for (Buf each : lent) {
              if (each.readable()) {
                each.release(); // expect: release-of-borrowed
              }
            }
          });
    }

    static void someWithin(List<@Owned Buf> lent) {
      Tasks.later(
          () ->
              Tasks.now(
                  () -> {
                    for (Buf each : lent) {
                      if (each.readable()) {
                        each.release(); // expect: release-of-borrowed
                      }
                    }
                  }));
    }

    static void taken(@Steals List<@Owned Buf> given) {
      Runnable drain = () -> given.forEach(Buf::release);
      drain.run();
    }

    void ofAField() {
      List<@Owned Buf> all = own;
      Runnable drain = () -> all.forEach(Buf::release);
      drain.run(); // expect: stale-field
    }

    void ofAFieldAndClears() {
      List<@Owned Buf> all = own;
      Runnable drain = () -> all.forEach(Buf::release);
      drain.run();
      all.clear();
    }

    @Disposes
    void close() {
      List<@Owned Buf> all = own;
      Runnable drain = () -> all.forEach(Buf::release);
      drain.run();
    }
  }
}

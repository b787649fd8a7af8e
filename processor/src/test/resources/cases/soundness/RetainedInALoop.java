// Found by running generated programs: how often a loop retains is not known, but what comes after it is.
package cases.soundness;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Tasks;
import fixture.Work;

class RetainedInALoop {
  private Buf current;

  static void releasedOnceAfterwards(Buf lent) {
    do {
      lent.retain(); // expect: leak
    } while (Work.test());
    lent.release();
  }

  static void releasedOnceThoughPerhapsNeverRetained(Buf lent) {
    while (Work.test()) {
      lent.retain(); // expect: leak
    }
    lent.release(); // expect: release-of-borrowed
  }

  static void severalInEachTurn(@Steals Buf given) { // expect: leak
    while (Work.test()) {
      given.retain(2);
    }
    given.release();
    given.release(); // expect: double-release
  }

  static void onceWhereOneTurnRetained(Buf lent) {
    boolean retained = false;
    while (Work.test()) {
      lent.retain();
      retained = true;
      break;
    }
    if (retained) {
      lent.release();
    }
  }

  static void asOftenAsAConstantSays(Buf lent) {
    for (int i = 0; i < 3; i++) {
      lent.retain();
    }
    lent.release();
    lent.release();
    lent.release();
  }

  static void releasedAsOftenAsRetained(Buf lent, int times) {
    for (int i = 0; i < times; i++) {
      lent.retain();
    }
    for (int i = 0; i < times; i++) {
      lent.release();
    }
  }

  void lenderIsRetainedInALoop(@Steals Buf given) {
    Buf parent = given.parent();
    while (Work.test()) {
      Buf old = current;
      current = given.retain();
      if (old != null) {
        old.release();
      }
    }
    given.release();
  }

  void lenderIsReleasedAfterTheLoop(@Steals Buf given) {
    Buf parent = given.parent();
    while (Work.test()) {
      Buf old = current;
      current = given.copy();
      if (old != null) {
        old.release();
      }
    }
    given.release();
    parent.size(); // expect: dangling-borrow
  }

  static void keptByAnAnonymousClass() {
    Buf buf = Buf.alloc();
    try {
      Tasks.later(
          new Runnable() {
            @Override
            public void run() {
              buf.release();
            }
          });
    } catch (RuntimeException e) {
      Work.plain();
    }
  }

  @Disposes
  void close() {
    if (current != null) {
      current.release();
    }
  }
}

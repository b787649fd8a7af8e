// Found by running generated programs: what a loop has discarded in its slot is gone under its other names, too.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class StoredAndDrained {
  static void releasedOnceMore(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = given;
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
    given.release(); // expect: double-release
  }

  static void usedAfterwards(@Steals Buf given) {
    Buf[] array = {given};
    for (Buf buf : array) {
      buf.release();
    }
    given.size(); // expect: use-after-release
  }

  static void takenAndReleased() {
    Buf[] array = new Buf[2];
    Buf first = Buf.alloc();
    array[0] = first;
    for (Buf buf : array) {
      Sink.take(buf);
    }
    first.release(); // expect: double-release
  }

  static void readAgain() {
    Buf[] array = new Buf[2];
    array[0] = Buf.alloc();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
    array[0].release(); // expect: double-release
  }

  static void retainedBefore(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = given.retain();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
    given.release();
  }

  static void filledAgain(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = Buf.alloc();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
    array[0] = given;
    given.size();
    array[0].release();
  }

  static void allButOne(@Steals Buf given, @Steals Buf other) {
    Buf[] array = {given, other};
    for (Buf buf : array) {
      if (buf != given) {
        buf.release();
      }
    }
    given.release();
  }
}

class TakenOutOfItsSlot {
  static void andTheOthersDrained() {
    Buf[] array = {Buf.alloc(), Buf.alloc()};
    Buf second = array[1];
    array[1] = null;
    second.release();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void leftInItsSlot() {
    Buf[] array = {Buf.alloc(), Buf.alloc()};
    Buf second = array[1];
    second.release();
    for (Buf buf : array) {
      buf.release(); // expect: double-release
    }
  }
}

class ReleasedBeforeItsSlot {
  static void byAnotherName(@Steals Buf given, boolean twice) {
    Buf[] array = new Buf[2];
    array[1] = given.retain();
    if (twice) {
      given.release();
    }
    given.release();
    for (Buf buf : array) {
      if (buf != null) {
        buf.release(); // expect: double-release
      }
    }
  }

  static void andTakenOut(@Steals Buf given, boolean twice) {
    Buf[] array = new Buf[2];
    array[1] = given.retain();
    given.release();
    if (twice) {
      given.release();
      array[1] = null;
    }
    for (Buf buf : array) {
      if (buf != null) {
        buf.release();
      }
    }
  }

  static void andPassedOver(@Steals Buf given) {
    Buf[] array = new Buf[2];
    array[0] = given;
    given.release();
    for (Buf buf : array) {
      if (buf != given && buf != null) {
        buf.release();
      }
    }
  }
}

import fixture.Buf;
import fixture.Work;

/** Conditions on {@code long} and on fractions come out the same until the variable is written. */
class WideNumbers {
  static void askedTwice(long left) {
    Buf buf = null;
    if (left > 0L) {
      buf = Buf.alloc();
    }
    Work.plain();
    if (left > 0L) {
      buf.release();
    }
  }

  static void askedTheOtherWay(long id) {
    Buf buf = null;
    if (id != 0) {
      buf = Buf.alloc();
    }
    Work.plain();
    if (id == 0) {
      return;
    }
    buf.release();
  }

  static void beyondInt(long offset) {
    Buf buf = offset >= 0xFFFF_FFFFL ? Buf.alloc() : null;
    Work.plain();
    if (offset < 0xFFFF_FFFFL) {
      return;
    }
    buf.release();
  }

  static void fractions(double share, float load) {
    Buf buf = null;
    if (share > 0.5 && load <= 1) {
      buf = Buf.alloc();
    }
    Work.plain();
    if (share > 0.5 && load <= 1) {
      buf.release();
    }
  }

  static void betweenWholeNumbers(double share) {
    Buf buf = Buf.alloc(); // expect: leak
    if (share > 0) {
      if (share < 1) {
        return;
      }
    }
    buf.release();
  }

  static void neitherLessNorNot(double share) {
    Buf buf = Buf.alloc(); // expect: leak
    if (share < 0) {
      buf.release();
    }
    if (share >= 0) {
      buf.release();
    }
  }

  static void neitherMoreNorNot(float load, float most) {
    Buf buf = Buf.alloc(); // expect: leak
    if (load > most) {
      buf.release();
    } else if (load <= most) {
      buf.release();
    }
  }

  static void surelyNumbers(double share, float load) {
    if (Double.isNaN(share) || load != load) {
      return;
    }
    Buf buf = Buf.alloc();
    if (share < 0.5) {
      buf.release();
    }
    if (share >= 0.5) {
      if (load > share) {
        buf.release();
      } else if (load <= share) {
        buf.release();
      }
    }
  }

  static void theOtherMayBeNone(double share, double load) {
    if (!Double.isFinite(share)) {
      return;
    }
    Buf buf = Buf.alloc(); // expect: leak
    if (load < 0.5) {
      buf.release();
    } else if (load >= 0.5) {
      buf.release();
    }
  }

  static void notLessWhateverElse(double share) {
    Buf buf = Buf.alloc();
    if (share < 0) {
      buf.release();
    }
    if (!(share < 0)) {
      buf.release();
    }
  }

  static void atLeastTwice(double share, double least) {
    Buf buf = null;
    if (share >= least) {
      buf = Buf.alloc();
    }
    Work.plain();
    if (least <= share) {
      buf.release();
    }
  }

  static void neverBoth(double share) {
    Buf buf = Buf.alloc();
    if (share >= 0) {
      buf.release();
    }
    if (share < 0) {
      buf.release();
      return;
    }
    if (share >= 0) {
      return;
    }
    buf.release();
  }

  static void written(long left) {
    Buf buf = Buf.alloc(); // expect: leak
    if (left > 0) {
      buf.release();
    }
    left = left - 1;
    if (left <= 0) {
      buf.release(); // expect: double-release
    }
  }

  static void neither(long left) {
    Buf buf = Buf.alloc(); // expect: leak
    if (left > 0) {
      buf.release();
    }
    if (left < 0) {
      buf.release();
    }
  }

  static void cutOff(long wide) {
    Buf buf = Buf.alloc(); // expect: leak
    int narrow = (int) wide;
    if (wide != 0 && narrow == 0) {
      return;
    }
    buf.release();
  }

  static void shifted() {
    Buf buf = Buf.alloc();
    if (1L << 40 > 0) {
      buf.release();
    } else {
      buf.release();
    }
  }

  static void counted(long times) {
    Buf buf = null;
    long all = times + 1;
    if (times + 1 == all) {
      buf = Buf.alloc();
    }
    if (times + 1 == all) {
      buf.release();
    }
  }
}

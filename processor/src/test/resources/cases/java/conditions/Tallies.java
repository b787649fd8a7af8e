import fixture.Buf;
import fixture.Work;

/** What is computed from a number that is known is known: bits of a mask, a tally. */
class Tallies {
  private static final int OWN_FIRST = 1;
  private static final int OWN_SECOND = 2;

  static void bits() {
    int owned = 0;
    Buf first = Buf.tryAlloc();
    if (first != null) {
      owned |= OWN_FIRST;
    }
    Work.plain();
    if ((owned & OWN_FIRST) != 0) {
      first.release();
    }
  }

  static void anotherBit() {
    int owned = 0;
    Buf first = Buf.tryAlloc(); // expect: leak
    if (first != null) {
      owned |= OWN_FIRST;
    }
    Work.plain();
    if ((owned & OWN_SECOND) != 0) {
      Buf.releaseIfAny(first);
    }
  }

  static void bitsTakenBack(boolean give) {
    int owned = OWN_FIRST | OWN_SECOND;
    Buf first = Buf.alloc();
    if (give) {
      first.release();
      owned &= ~OWN_FIRST;
    }
    Work.plain();
    if ((owned & OWN_FIRST) != 0) {
      first.release();
    }
  }

  static void tally(boolean any) {
    int made = 0;
    Buf buf = null;
    if (any) {
      buf = Buf.alloc();
      made++;
    }
    Work.plain();
    if (made > 0) {
      buf.release();
    }
  }

  static void inALoop(int turns) {
    int made = 0;
    for (int i = 0; i < turns; i++) {
      Buf buf = Buf.alloc();
      made++;
      buf.release();
    }
    Buf last = made == 1 ? Buf.alloc() : null; // expect: leak
    if (made == 2) {
      last.release();
    }
  }
}

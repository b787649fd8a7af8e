// Java: what is computed from local variables alone comes out the same until one of them is written.
package cases.java.conditions;

import fixture.Buf;
import fixture.Work;

class ComputedConditions {
  private static final int OPEN = 1;

  private int limit;

  static void flagBits(int flags) {
    Buf buf = null;
    if ((flags & OPEN) != 0) {
      buf = Buf.alloc();
    }
    Work.plain();
    if ((flags & OPEN) != 0) {
      buf.release();
    }
  }

  static void anotherBit(int flags) {
    Buf buf = null;
    if ((flags & OPEN) != 0) {
      buf = Buf.alloc(); // expect: leak
    }
    if ((flags & 2) != 0) {
      buf.release();
    }
  }

  static void flagBitsThatChange(int flags) {
    Buf buf = null;
    if ((flags & OPEN) != 0) {
      buf = Buf.alloc(); // expect: leak
    }
    flags = Work.code();
    if ((flags & OPEN) != 0) {
      buf.release();
    }
  }

  static void twoVariables(int size, int most) {
    Buf buf = size > most ? Buf.alloc() : null;
    Work.plain();
    if (most < size) {
      buf.release();
    }
  }

  static void twoVariablesOtherwise(int size, int most) {
    Buf buf = size > most ? Buf.alloc() : null; // expect: leak
    if (size == most) {
      buf.release();
    }
  }

  void aFieldMayChange(int size) {
    Buf buf = size > limit ? Buf.alloc() : null; // expect: leak
    Work.plain();
    if (size > limit) {
      buf.release();
    }
  }

  static void lengthOfAnArray(int[] all) {
    Buf buf = null;
    if (all.length > 0) {
      buf = Buf.alloc();
    }
    if (all.length != 0) {
      buf.size();
    }
    if (all.length > 0) {
      buf.release();
    }
  }

  static void aLoopEnds(int from, int to) {
    Buf buf = Buf.alloc();
    while (from < to) {
      from++;
    }
    if (from < to) {
      return;
    }
    buf.release();
  }

  static void inEachTurnAnew(int[] sizes, int most) {
    Buf held = null;
    for (int size : sizes) {
      if (size > most) {
        if (held != null) {
          held.release();
        }
        held = Buf.alloc(); // expect: leak
      }
    }
  }
}

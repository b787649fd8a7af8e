// leak: the last name of an owned reference goes out of use.
package cases.spec.leak;

import fixture.Buf;
import fixture.Work;

class LastNameOutOfUse {
  static void blockEnds() {
    {
      Buf buf = Buf.alloc(); // expect: leak
      buf.size();
    }
    Work.plain();
  }

  static void blockEndsAfterRelease() {
    {
      Buf buf = Buf.alloc();
      buf.release();
    }
    Work.plain();
  }

  static void nameOfTheOuterBlock() {
    Buf kept;
    {
      Buf buf = Buf.alloc();
      kept = buf;
    }
    kept.release();
  }

  static void eachTurnOfALoop(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc(); // expect: leak
      buf.size();
    }
  }

  static void eachTurnReleases(int times) {
    for (int i = 0; i < times; i++) {
      Buf buf = Buf.alloc();
      buf.release();
    }
  }
}

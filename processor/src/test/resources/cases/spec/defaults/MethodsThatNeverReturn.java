// Defaults: methods that never return (`System.exit`) end the path.
package cases.spec.defaults;

import fixture.Buf;
import fixture.Work;

class MethodsThatNeverReturn {
  static void exitWhileOwned(boolean broken) {
    Buf buf = Buf.alloc();
    if (broken) {
      System.exit(1);
    }
    buf.release();
  }

  static void ordinaryCallWhileOwned(boolean broken) {
    Buf buf = Buf.alloc(); // expect: leak
    if (broken) {
      Work.plain();
      return;
    }
    buf.release();
  }

  static void exitAfterRelease(boolean broken) {
    Buf buf = Buf.alloc();
    if (broken) {
      buf.release();
      System.exit(1);
    }
    buf.release();
  }

  static void haltWhileOwned(boolean broken) {
    Buf buf = Buf.alloc();
    if (broken) {
      Runtime.getRuntime().halt(1);
    }
    buf.release();
  }
}

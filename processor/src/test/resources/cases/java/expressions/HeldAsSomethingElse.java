// Java: a variable may have a type that says less of the object than what it begins as.
package cases.java.expressions;

import fixture.Res;
import fixture.Work;

class HeldAsSomethingElse {
  static void closed() throws Exception {
    AutoCloseable file = Res.open();
    file.close();
  }

  static void closedInFinally() throws Exception {
    AutoCloseable file = Res.open();
    try {
      Work.plain();
    } finally {
      file.close();
    }
  }

  static void failureWrapped() {
    AutoCloseable file = Res.open();
    try {
      file.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static void forgotten() {
    AutoCloseable file = Res.open(); // expect: leak
    Work.plain();
  }

  static void closedTwice() throws Exception {
    AutoCloseable file = Res.open();
    file.close();
    file.close(); // expect: double-release
  }
}

// A failing `assert` is an undeclared exception; with assertions off it is not evaluated.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Work;

class Assertions {
  static void assertWhileOwned() {
    Buf buf = Buf.alloc();
    assert buf.size() > 0;
    buf.release();
  }

  static void releasedInAnAssertion() {
    Buf buf = Buf.alloc(); // expect: leak
    assert buf.release();
  }

  static void releasedBeforeTheAssertion() {
    Buf buf = Buf.alloc();
    boolean last = buf.release();
    assert last;
  }

  static void failedAssertionIsCaught() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      assert buf.readable() : "empty";
      buf.release();
    } catch (AssertionError e) {
      Work.plain();
    }
  }

  static void failedAssertionPassesFinally() {
    Buf buf = Buf.alloc();
    try {
      assert buf.readable() : "empty";
    } finally {
      buf.release();
    }
  }
}

// leak: the result that carries an owned reference is ignored.
package cases.spec.leak;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.PyError;
import fixture.PyList;
import fixture.Sink;

class ResultIgnored {
  static void statement() {
    Buf.alloc(); // expect: leak
  }

  static void releasedAtOnce() {
    Buf.alloc().release();
  }

  static void newObject() {
    new Buf(); // expect: leak
  }

  static void copyOfAnother(@Borrowed Buf buf) {
    buf.copy(); // expect: leak
  }

  static int onlyAskedForItsSize() {
    return Buf.alloc().size(); // expect: leak
  }

  static void freshArgumentThatIsOnlyBorrowed() {
    Sink.borrow(Buf.alloc()); // expect: leak
  }

  static void freshArgumentThatIsTaken() {
    Sink.take(Buf.alloc());
  }

  static void poppedAndForgotten(@Borrowed PyList list) throws PyError {
    list.pop(); // expect: leak
  }

  static void poppedAndReleased(@Borrowed PyList list) throws PyError {
    list.pop().decRef();
  }

  static void borrowedResultMayBeIgnored(@Borrowed PyList list) {
    list.getItem(0);
  }
}

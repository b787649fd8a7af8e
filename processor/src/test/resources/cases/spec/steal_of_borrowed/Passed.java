// steal-of-borrowed: passing a borrowed reference to a @Steals parameter; it stands at the
// argument.
package cases.spec.steal_of_borrowed;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.PyList;
import fixture.PyObject;
import fixture.Sink;

class Passed {
  static void parameter(@Borrowed Buf buf) {
    Sink.take(buf); // expect: steal-of-borrowed
  }

  static void retainedParameter(@Borrowed Buf buf) {
    Sink.take(buf.retain());
  }

  static void copiedParameter(@Borrowed Buf buf) {
    Sink.take(buf.copy());
  }

  static void movedFromListToList(@Borrowed PyList from, @Borrowed PyList to) {
    PyObject item = from.getItem(0);
    to.initItem(0, item); // expect: steal-of-borrowed
  }

  static void sharedFromListToList(@Borrowed PyList from, @Borrowed PyList to) {
    PyObject item = from.getItem(0);
    item.incRef();
    to.initItem(0, item);
  }

  static void secondArgument(@Borrowed Buf buf) {
    Sink.takeTwo(Buf.alloc(), buf); // expect: steal-of-borrowed
  }

  static void oneOfMany(@Borrowed Buf buf) {
    Sink.takeAll(Buf.alloc(), buf); // expect: steal-of-borrowed
  }

  static void lentOnly(@Borrowed Buf buf) {
    Sink.borrow(buf);
  }
}

// Locals are annotated with what the author believes they hold, and one belief is wrong.
package cases.real.cpython;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.PyError;
import fixture.PyList;
import fixture.PyObject;

class LocalsThatSaySo {
  static boolean wrong(PyList list) {
    @Owned PyObject first = list.getItem(0); // expect: assertion-mismatch
    return first.isTrue();
  }

  static boolean right(PyList list) throws PyError {
    @Borrowed PyObject first = list.getItem(0);
    @Owned PyObject last = list.pop();
    boolean both = first == last || last.isTrue();
    last.decRef();
    return both;
  }
}

// A getter that returns a list's item as its own result must return a new reference.
package cases.real.cpython;

import dev.custody.Borrowed;
import fixture.Nullable;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class ItemReturnedAsNew {
  @Nullable
  static PyObject wrong(PyList history, int back) {
    int index = history.size() - 1 - back;
    if (index < 0) {
      return null;
    }
    return history.getItem(index); // expect: return-of-borrowed
  }

  @Nullable
  static PyObject right(PyList history, int back) {
    int index = history.size() - 1 - back;
    if (index < 0) {
      return null;
    }
    return Py.newRef(history.getItem(index));
  }

  static @Borrowed(from = "history") @Nullable PyObject rightLent(PyList history, int back) {
    int index = history.size() - 1 - back;
    return index < 0 ? null : history.getItem(index);
  }
}

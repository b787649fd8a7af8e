// A borrowed reference is valid because somebody else holds an owned one, and only as long as he
// does.
package cases.spec.vocabulary;

import dev.custody.Borrowed;
import fixture.PyError;
import fixture.PyInt;
import fixture.PyList;
import fixture.PyObject;

class LentByAnOwner {
  static long readWhileTheListLives() throws PyError {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    boolean truth = item.isTrue();
    list.decRef();
    return truth ? 1 : 0;
  }

  static boolean readAfterTheListDied() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    list.decRef();
    return item.isTrue(); // expect: dangling-borrow
  }

  static boolean retainedBeforeTheListDied() {
    PyList list = PyList.create(1);
    list.initItem(0, PyInt.fromLong(1));
    PyObject item = list.getItem(0);
    item.incRef();
    list.decRef();
    boolean truth = item.isTrue();
    item.decRef();
    return truth;
  }

  static void released(@Borrowed PyList list) {
    PyObject item = list.getItem(0);
    item.decRef(); // expect: release-of-borrowed
  }
}

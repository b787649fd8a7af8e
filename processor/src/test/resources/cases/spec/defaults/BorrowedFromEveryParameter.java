// Defaults: a static method's @Borrowed result without `from` is borrowed from every counted
// parameter.
package cases.spec.defaults;

import dev.custody.Borrowed;
import fixture.Buf;
import fixture.Py;
import fixture.PyList;
import fixture.PyObject;

class BorrowedFromEveryParameter {
  static @Borrowed Buf larger(Buf one, Buf two) {
    return one.size() > two.size() ? one : two;
  }

  static @Borrowed PyObject find(PyList list, String name) {
    return list.getItem(name.length());
  }

  static int firstReleased(Buf two) {
    Buf one = Buf.alloc();
    Buf larger = larger(one, two);
    one.release();
    return larger.size(); // expect: dangling-borrow
  }

  static int secondReleased(Buf one) {
    Buf two = Buf.alloc();
    Buf larger = larger(one, two);
    two.release();
    return larger.size(); // expect: dangling-borrow
  }

  static int usedBefore(Buf one) {
    Buf two = Buf.alloc();
    int size = larger(one, two).size();
    two.release();
    return size;
  }

  static void foundAfterRelease() {
    PyList list = PyList.create(1);
    PyObject item = find(list, "");
    list.decRef();
    Py.print(item); // expect: dangling-borrow
  }
}

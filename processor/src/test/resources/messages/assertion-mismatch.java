import dev.custody.*;
import fixture.*;

class Example {
  static void show(@Borrowed PyList list) {
    @Owned PyObject item = list.getItem(0);
    Py.print(item);
  }

  static void make() {
    @Borrowed PyInt number = PyInt.fromLong(1);
    number.decRef();
  }

  static int another(Buf lent) {
    @Owned Buf buf = lent;
    return buf.size();
  }
}

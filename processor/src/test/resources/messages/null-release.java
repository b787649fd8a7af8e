import dev.custody.*;
import fixture.*;

class Example {
  static void drop(long value) {
    PyInt number = PyInt.tryFromLong(value);
    if (number == null) {
      Py.decRef(number);
      return;
    }
    number.decRef();
  }

  static void nothing() {
    Py.decRef(null);
  }

  static void setToNull(PyInt number) {
    PyInt copy = null;
    copy.decRef();
  }
}

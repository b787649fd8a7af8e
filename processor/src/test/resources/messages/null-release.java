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
}

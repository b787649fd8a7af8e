package failureignored;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.Arguments;
import dev.custody.runtime.PyArg;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.PyError;

/** Doubles a number; when the argument is missing or no number, the caller hears of it. */
final class Right {
  private Right() {}

  @Owned
  static PyObject twice(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "O:twice");
    PyObject argument = parsed.object(args, 0);
    long number = PyInt.asLong(argument);
    return PyInt.fromLong(2 * number);
  }
}

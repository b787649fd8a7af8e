package failureignored;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.Arguments;
import dev.custody.runtime.PyArg;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.MemoryError;

/** Doubles a number, and goes on when the argument is missing or no number. */
final class Wrong {
  private Wrong() {}

  @Owned
  static PyObject twice(@Borrowed PyObject self, @Borrowed PyObject args) throws MemoryError {
    Arguments parsed = PyArg.parseTuple(args, "O:twice"); // expect: unreported.exception
    PyObject argument = parsed.object(args, 0);
    long number = PyInt.asLong(argument); // expect: unreported.exception
    return PyInt.fromLong(2 * number);
  }
}

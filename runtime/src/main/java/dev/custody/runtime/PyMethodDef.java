package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;

/** One row of a module's method table. */
public record PyMethodDef(
    String name, PyCFunction function, CallingConvention convention, String doc) {

  /** Calls the function as its convention wants it, and holds it to returning an object. */
  @Owned
  PyObject call(@Borrowed PyObject self, @Borrowed PyTuple args) throws PyError {
    PyObject result = function.call(self, arguments(args));
    if (result == null) {
      throw new SystemError(
          "<built-in function " + name + "> returned NULL without setting an exception");
    }
    return result;
  }

  @Borrowed(from = "args")
  @Nullable
  private PyObject arguments(@Borrowed PyTuple args) throws TypeError {
    return switch (convention) {
      case METH_VARARGS -> args;
      case METH_NOARGS -> {
        requireCount(args, 0, "no arguments");
        yield null;
      }
      case METH_O -> {
        requireCount(args, 1, "exactly one argument");
        yield args.item(0);
      }
    };
  }

  private void requireCount(@Borrowed PyTuple args, int count, String expected) throws TypeError {
    if (args.size() != count) {
      throw new TypeError("%s() takes %s (%d given)".formatted(name, expected, args.size()));
    }
  }
}

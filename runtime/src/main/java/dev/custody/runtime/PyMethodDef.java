package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;

/**
 * One row of a module's method table.
 *
 * @param doc what the function says about itself; it may begin with its signature, as {@link
 *     Parameters#doc} writes it
 */
public record PyMethodDef(
    String name, PyCFunction function, CallingConvention convention, String doc) {
  /** Ends the line with the signature. */
  static final String END_OF_SIGNATURE = ")\n--\n\n";

  public PyMethodDef {
    boolean keywords = convention == CallingConvention.METH_KEYWORDS;
    if (keywords != function instanceof PyCFunctionWithKeywords) {
      throw new IllegalArgumentException(
          "%s() method: bad call flags: %s takes %s"
              .formatted(
                  name,
                  convention,
                  keywords ? "a PyCFunctionWithKeywords" : "a plain PyCFunction"));
    }
  }

  /** A row for a function that takes arguments by their names, too. */
  public PyMethodDef(
      String name, PyCFunctionWithKeywords function, CallingConvention convention, String doc) {
    this(name, (PyCFunction) function, convention, doc);
  }

  /** What Python shows as {@code __doc__}: the documentation without the signature. */
  public String docstring() {
    int end = endOfSignature();
    return end < 0 ? doc : doc.substring(end + END_OF_SIGNATURE.length());
  }

  /**
   * What Python shows as {@code __text_signature__}, like {@code ($module, list, reverse=False)};
   * null if the documentation does not begin with a signature.
   */
  @Nullable
  public String textSignature() {
    int end = endOfSignature();
    return end < 0 ? null : doc.substring(name.length(), end + 1);
  }

  private int endOfSignature() {
    return doc.startsWith(name + "(") ? doc.indexOf(END_OF_SIGNATURE) : -1;
  }

  /** Calls the function as its convention wants it, and holds it to returning an object. */
  @Owned
  PyObject call(@Borrowed PyObject self, @Borrowed PyTuple args, @Borrowed @Nullable PyDict kwargs)
      throws PyError {
    PyObject result =
        function instanceof PyCFunctionWithKeywords named
            ? named.call(self, args, kwargs)
            : function.call(self, arguments(args, kwargs));
    if (result == null) {
      throw new SystemError(
          "<built-in function " + name + "> returned NULL without setting an exception");
    }
    return result;
  }

  @Borrowed(from = "args")
  @Nullable
  private PyObject arguments(@Borrowed PyTuple args, @Borrowed @Nullable PyDict kwargs)
      throws TypeError {
    if (kwargs != null && kwargs.size() != 0) {
      throw new TypeError(name + "() takes no keyword arguments");
    }
    return switch (convention) {
      case METH_VARARGS, METH_KEYWORDS -> args;
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

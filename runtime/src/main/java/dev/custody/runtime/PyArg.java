package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Takes the arguments of a call out of their tuple, as a format describes them.
 *
 * <table>
 *   <caption>The format units, which are CPython's</caption>
 *   <tr><td>{@code O}</td><td>any object</td></tr>
 *   <tr><td>{@code O!}</td><td>an object of the next one of the given types</td></tr>
 *   <tr><td>{@code U}, {@code S}</td><td>a str object, a bytes object</td></tr>
 *   <tr><td>{@code s}, {@code z}</td><td>the text of a str; {@code z} also takes None, for null</td></tr>
 *   <tr><td>{@code i}</td><td>an int that fits into 32 bits</td></tr>
 *   <tr><td>{@code l}, {@code L}, {@code n}</td><td>an int that fits into 64 bits</td></tr>
 *   <tr><td>{@code d}</td><td>a float, or an int that is not too large</td></tr>
 *   <tr><td>{@code p}</td><td>whether the object is true</td></tr>
 *   <tr><td>{@code |}</td><td>what follows is optional</td></tr>
 *   <tr><td>{@code :name}</td><td>ends the format; the function's name for messages</td></tr>
 *   <tr><td>{@code ;text}</td><td>ends the format; the text replaces messages about the count</td></tr>
 * </table>
 */
public final class PyArg {
  private PyArg() {}

  /**
   * Checks and converts the arguments.
   *
   * @param args the tuple; it keeps owning what is in it
   * @param types one for each {@code O!}
   * @throws TypeError if there are too many or too few, or one is of the wrong type
   * @throws OverflowError if an int does not fit
   * @throws ValueError if a text for {@code s} or {@code z} contains a null character
   * @throws SystemError if {@code args} is not a tuple
   */
  public static Arguments parseTuple(@Borrowed PyObject args, String format, PyType<?>... types)
      throws TypeError, OverflowError, ValueError, SystemError {
    ArgFormat wanted = ArgFormat.of(format);
    if (!PyTuple.check(args)) {
      throw new SystemError("new style getargs format but argument is not a tuple");
    }
    PyTuple given = PyTuple.TYPE.cast(args);
    wanted.requireCount(given.size());
    Iterator<PyType<?>> expected = Arrays.asList(types).iterator();
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      FormatUnit unit = wanted.units().get(i);
      PyType<?> type = unit == FormatUnit.OBJECT_OF_TYPE ? expected.next() : null;
      values.add(unit.convert(given.item(i), type, wanted.position(i)));
    }
    return new Arguments(values);
  }
}

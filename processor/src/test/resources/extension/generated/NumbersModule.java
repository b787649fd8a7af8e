package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.GivenArguments;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Parameters;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyBool;
import dev.custody.runtime.PyFloat;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code numbers}: the methods of {@link Numbers},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
final class NumbersModule {
  private static final Parameters CLAMP = Parameters.of("clamp(number, least=-1, most=99)");

  private static final Parameters TOTAL = Parameters.of("total(one, other=-9223372036854775808)");

  private static final Parameters SCALED = Parameters.of(
      "scaled(number, factor=1.0e10, shift=2.0)");

  private static final Parameters NOT = Parameters.of("not_(truth, really=True)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "clamp",
          NumbersModule::clamp,
          CallingConvention.METH_KEYWORDS,
          CLAMP.doc("")),
      new PyMethodDef(
          "total",
          NumbersModule::total,
          CallingConvention.METH_KEYWORDS,
          TOTAL.doc("")),
      new PyMethodDef(
          "scaled",
          NumbersModule::scaled,
          CallingConvention.METH_KEYWORDS,
          SCALED.doc("")),
      new PyMethodDef("not_", NumbersModule::not, CallingConvention.METH_KEYWORDS, NOT.doc("")),
      new PyMethodDef(
          "reset",
          NumbersModule::reset,
          CallingConvention.METH_NOARGS,
          Parameters.of("reset()").doc("The next one counts from there.")));

  private NumbersModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("numbers", METHODS, "Numbers and truth values.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Numbers#clamp(int, int, int)
   */
  @Owned
  private static PyObject clamp(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = CLAMP.match(args, kwargs);
    int number = given.asInt(0);
    int least = given.asInt(1, -1);
    int most = given.asInt(2, 99);
    return PyInt.fromLong(Numbers.clamp(number, least, most));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Numbers#total(long, long)
   */
  @Owned
  private static PyObject total(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = TOTAL.match(args, kwargs);
    long one = given.asLong(0);
    long other = given.asLong(1, -9223372036854775808L);
    return PyInt.fromLong(Numbers.total(one, other));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Numbers#scaled(double, double, double)
   */
  @Owned
  private static PyObject scaled(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = SCALED.match(args, kwargs);
    double number = given.asDouble(0);
    double factor = given.asDouble(1, 1.0E10);
    double shift = given.asDouble(2, 2.0);
    return PyFloat.fromDouble(Numbers.scaled(number, factor, shift));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Numbers#not(boolean, boolean)
   */
  @Owned
  private static PyObject not(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = NOT.match(args, kwargs);
    boolean truth = given.isTrue(0);
    boolean really = given.isTrue(1, true);
    return PyBool.of(Numbers.not(truth, really));
  }

  /**
   * The next one counts from there.
   *
   * @see Numbers#reset()
   */
  @Owned
  private static PyObject reset(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Numbers.reset();
    return Py.NONE;
  }
}

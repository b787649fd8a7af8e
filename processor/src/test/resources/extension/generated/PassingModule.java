package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.GivenArguments;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Parameters;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code passing}: the methods of {@link Passing},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public final class PassingModule {
  private static final Parameters MIXED = Parameters.of("mixed(one, /, two, *, three)");

  private static final Parameters POSITIONAL = Parameters.of("positional(one, two=2, /)");

  private static final Parameters NAMED = Parameters.of("named(*, one=1, two)");

  private static final Parameters TAKEN = Parameters.of(
      "slice(self, from_, in_, args, given, result)");

  private static final Parameters TAKEN_ = Parameters.of("slices(self, *i)");

  private static final Parameters METHODS_ = Parameters.of("methods(one)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "mixed",
          PassingModule::mixed,
          CallingConvention.METH_KEYWORDS,
          MIXED.doc("")),
      new PyMethodDef(
          "positional",
          PassingModule::positional,
          CallingConvention.METH_VARARGS,
          POSITIONAL.doc("")),
      new PyMethodDef(
          "named",
          PassingModule::named,
          CallingConvention.METH_KEYWORDS,
          NAMED.doc("")),
      new PyMethodDef(
          "slice",
          PassingModule::taken,
          CallingConvention.METH_KEYWORDS,
          TAKEN.doc("")),
      new PyMethodDef(
          "slices",
          PassingModule::taken_,
          CallingConvention.METH_KEYWORDS,
          TAKEN_.doc("")),
      new PyMethodDef(
          "start",
          PassingModule::init_,
          CallingConvention.METH_NOARGS,
          Parameters.of("start()").doc("")),
      new PyMethodDef(
          "methods",
          PassingModule::methods,
          CallingConvention.METH_KEYWORDS,
          METHODS_.doc("")));

  private PassingModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create(
        "passing",
        METHODS,
        "The ways to give an argument, and names that are taken.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#mixed(int, int, int)
   */
  @Owned
  private static PyObject mixed(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = MIXED.match(args, kwargs);
    int one = given.asInt(0);
    int two = given.asInt(1);
    int three = given.asInt(2);
    Passing.mixed(one, two, three);
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#positional(int, int)
   */
  @Owned
  private static PyObject positional(@Borrowed PyObject self, @Borrowed PyObject args)
      throws PyError {
    GivenArguments given = POSITIONAL.match(args, null);
    int one = given.asInt(0);
    int two = given.asInt(1, 2);
    Passing.positional(one, two);
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#named(int, int)
   */
  @Owned
  private static PyObject named(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = NAMED.match(args, kwargs);
    int one = given.asInt(0, 1);
    int two = given.asInt(1);
    Passing.named(one, two);
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#taken(String, int, int, int, int, String)
   */
  @Owned
  private static PyObject taken(@Borrowed PyObject self_, @Borrowed PyObject args_,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given_ = TAKEN.match(args_, kwargs);
    String self = given_.text(0);
    int from = given_.asInt(1);
    int in = given_.asInt(2);
    int args = given_.asInt(3);
    int given = given_.asInt(4);
    String result = given_.text(5);
    String result_ = Passing.taken(self, from, in, args, given, result);
    return result_ == null ? null : PyStr.fromString(result_);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#taken(String, int...)
   */
  @Owned
  private static PyObject taken_(@Borrowed PyObject self_, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = TAKEN_.match(args, kwargs);
    String self = given.text(0);
    int[] i = new int[given.restSize()];
    for (int i_ = 0; i_ < i.length; i_++) {
      i[i_] = given.asInt(1 + i_);
    }
    String result = Passing.taken(self, i);
    return result == null ? null : PyStr.fromString(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#init()
   */
  @Owned
  private static PyObject init_(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Passing.init();
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Passing#methods(int)
   */
  @Owned
  private static PyObject methods(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = METHODS_.match(args, kwargs);
    int one = given.asInt(0);
    Passing.methods(one);
    return Py.NONE;
  }
}

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
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code primitives}: the methods of {@link Primitives},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
final class PrimitivesModule {
  private static final Parameters SMALL = Parameters.of("small(number, other=-1, *rest)");

  private static final Parameters MEDIUM = Parameters.of("medium(number, other=-1)");

  private static final Parameters NEAR = Parameters.of("near(number, other=0.5)");

  private static final Parameters LETTER = Parameters.of("letter(letter, quote='\\'', end='\\n')");

  private static final Parameters BOXED = Parameters.of(
      "boxed(must, number, large=None, seven=7)");

  private static final Parameters ANY = Parameters.of(
      "any(truth=None, letter=None, real=None, near=None, *numbers)");

  private static final Parameters FIRST = Parameters.of("first(list)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "small",
          PrimitivesModule::small,
          CallingConvention.METH_KEYWORDS,
          SMALL.doc("")),
      new PyMethodDef(
          "medium",
          PrimitivesModule::medium,
          CallingConvention.METH_KEYWORDS,
          MEDIUM.doc("")),
      new PyMethodDef(
          "near",
          PrimitivesModule::near,
          CallingConvention.METH_KEYWORDS,
          NEAR.doc("")),
      new PyMethodDef(
          "letter",
          PrimitivesModule::letter,
          CallingConvention.METH_KEYWORDS,
          LETTER.doc("")),
      new PyMethodDef(
          "boxed",
          PrimitivesModule::boxed,
          CallingConvention.METH_KEYWORDS,
          BOXED.doc("")),
      new PyMethodDef("any", PrimitivesModule::any, CallingConvention.METH_KEYWORDS, ANY.doc("")),
      new PyMethodDef(
          "first",
          PrimitivesModule::first,
          CallingConvention.METH_KEYWORDS,
          FIRST.doc("")));

  private PrimitivesModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create(
        "primitives",
        METHODS,
        "Every primitive type, and the box of each, in which None leaves nothing.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#small(byte, byte, byte...)
   */
  @Owned
  private static PyObject small(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = SMALL.match(args, kwargs);
    byte number = given.asByte(0);
    byte other = given.asByte(1, (byte) -1);
    byte[] rest = new byte[given.restSize()];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = given.asByte(2 + i);
    }
    return PyInt.fromLong(Primitives.small(number, other, rest));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#medium(short, short)
   */
  @Owned
  private static PyObject medium(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = MEDIUM.match(args, kwargs);
    short number = given.asShort(0);
    short other = given.asShort(1, (short) -1);
    return PyInt.fromLong(Primitives.medium(number, other));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#near(float, float)
   */
  @Owned
  private static PyObject near(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = NEAR.match(args, kwargs);
    float number = given.asFloat(0);
    float other = given.asFloat(1, 0.5f);
    return PyFloat.fromDouble(Primitives.near(number, other));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#letter(char, char, char)
   */
  @Owned
  private static PyObject letter(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = LETTER.match(args, kwargs);
    char letter = given.asChar(0);
    char quote = given.asChar(1, '\'');
    char end = given.asChar(2, '\n');
    return PyStr.fromString(String.valueOf(Primitives.letter(letter, quote, end)));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#boxed(Integer, int, Long, Byte)
   */
  @Owned
  private static PyObject boxed(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = BOXED.match(args, kwargs);
    Integer must = given.asIntOrNull(0);
    int number = given.asInt(1);
    Long large = given.asLongOrNull(2);
    Byte seven = given.has(3) ? given.asByteOrNull(3) : Byte.valueOf((byte) 7);
    Integer result = Primitives.boxed(must, number, large, seven);
    return result == null ? Py.NONE : PyInt.fromLong(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Primitives#any(Boolean, Character, Double, Float, Short...)
   */
  @Owned
  private static PyObject any(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = ANY.match(args, kwargs);
    Boolean truth = given.isTrueOrNull(0);
    Character letter = given.asCharOrNull(1);
    Double real = given.asDoubleOrNull(2);
    Float near = given.asFloatOrNull(3);
    Short[] numbers = new Short[given.restSize()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = given.asShortOrNull(4 + i);
    }
    Boolean result = Primitives.any(truth, letter, real, near, numbers);
    return result == null ? Py.NONE : PyBool.of(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>{@code list} gets a reference of its own, released unless the method takes it.
   *
   * @see Primitives#first(PyList)
   */
  @Owned
  private static PyObject first(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = FIRST.match(args, kwargs);
    PyList list = given.object(0, PyList.TYPE);
    list.incRef();
    Character result = null;
    boolean succeeded = false;
    try {
      result = Primitives.first(list);
      succeeded = true;
    } finally {
      if (!succeeded) {
        list.decRef();
      }
    }
    return result == null ? Py.NONE : PyStr.fromString(String.valueOf(result));
  }
}

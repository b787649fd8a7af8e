package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.GivenArguments;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Parameters;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code names}: the methods of {@link Names},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
final class NamesModule {
  private static final Parameters COUNT = Parameters.of("count(**others)");

  private static final Parameters ALL = Parameters.of("all(first, /, *rest, **others)");

  private static final Parameters HIDE = Parameters.of(
      "hide(Py, PyLong, PyInt, Names, HIDE, PyList, String)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef("count", NamesModule::count, CallingConvention.METH_KEYWORDS, COUNT.doc("")),
      new PyMethodDef("all", NamesModule::all, CallingConvention.METH_KEYWORDS, ALL.doc("")),
      new PyMethodDef("hide", NamesModule::hide, CallingConvention.METH_KEYWORDS, HIDE.doc("")));

  private NamesModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create(
        "names",
        METHODS,
        "Arguments by names of the caller's own, and parameters that are called "
            + "as classes are.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Names#count(Map)
   */
  @Owned
  private static PyObject count(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = COUNT.match(args, kwargs);
    Map<String, PyObject> others = given.named();
    return PyInt.fromLong(Names.count(others));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Names#all(int, Map, PyObject...)
   */
  @Owned
  private static PyObject all(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = ALL.match(args, kwargs);
    int first = given.asInt(0);
    Map<String, PyObject> others = given.named();
    @Borrowed PyObject[] rest = new PyObject[given.restSize()];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = given.object(1 + i);
    }
    return PyInt.fromLong(Names.all(first, others, rest));
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The method takes over {@code PyList}, which gets a reference of its own.
   *
   * @see Names#hide(int, long, String, int, int, PyList, int)
   */
  @Owned
  private static PyObject hide(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = HIDE.match(args, kwargs);
    int Py_ = given.asInt(0);
    long PyLong = given.asLong(1);
    String PyInt_ = given.text(2);
    int Names_ = given.asInt(3);
    int HIDE_ = given.asInt(4);
    PyList PyList_ = given.object(5, PyList.TYPE);
    int String_ = given.asInt(6);
    return PyInt.fromLong(Names.hide(Py_, PyLong, PyInt_, Names_, HIDE_, Py.newRef(PyList_),
        String_));
  }
}

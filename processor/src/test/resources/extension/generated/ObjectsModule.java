package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.GivenArguments;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Parameters;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyBool;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyType;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code objects}: the methods of {@link Objects},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public final class ObjectsModule {
  private static final Parameters SAME = Parameters.of("same(one, other=None)");

  private static final Parameters PUT = Parameters.of("put(list, item, index=None)");

  private static final Parameters EITHER = Parameters.of("either(one)");

  private static final Parameters CAST = Parameters.of("cast(one, type)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef("same", ObjectsModule::same, CallingConvention.METH_KEYWORDS, SAME.doc("")),
      new PyMethodDef("put", ObjectsModule::put, CallingConvention.METH_KEYWORDS, PUT.doc("")),
      new PyMethodDef(
          "either",
          ObjectsModule::either,
          CallingConvention.METH_KEYWORDS,
          EITHER.doc("")),
      new PyMethodDef("cast", ObjectsModule::cast, CallingConvention.METH_KEYWORDS, CAST.doc("")),
      new PyMethodDef(
          "fresh",
          ObjectsModule::fresh,
          CallingConvention.METH_NOARGS,
          Parameters.of("fresh()").doc("")),
      new PyMethodDef(
          "found",
          ObjectsModule::found,
          CallingConvention.METH_NOARGS,
          Parameters.of("found()").doc("")),
      new PyMethodDef(
          "none",
          ObjectsModule::none,
          CallingConvention.METH_NOARGS,
          Parameters.of("none()").doc("")));

  private ObjectsModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("objects", METHODS, "Objects under every contract.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Objects#same(PyObject, PyObject)
   */
  @Owned
  private static PyObject same(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = SAME.match(args, kwargs);
    PyObject one = given.object(0);
    PyObject other = given.objectOrNull(1);
    return PyBool.of(Objects.same(one, other));
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The method takes over {@code item} and {@code index}, which get references of their own.
   *
   * @see Objects#put(PyList, PyObject, PyInt)
   */
  @Owned
  private static PyObject put(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = PUT.match(args, kwargs);
    PyList list = given.object(0, PyList.TYPE);
    PyObject item = given.object(1);
    PyInt index = given.objectOrNull(2, PyInt.TYPE);
    Objects.put(list, Py.newRef(item), Py.xNewRef(index));
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The result is borrowed, and so it is retained.
   *
   * @see Objects#either(PyObject)
   */
  @Owned
  private static PyObject either(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = EITHER.match(args, kwargs);
    PyObject one = given.object(0);
    return Py.xNewRef(Objects.either(one));
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The result is borrowed, and so it is retained.
   *
   * @see Objects#cast(PyObject, PyType)
   */
  @Owned
  private static PyObject cast(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = CAST.match(args, kwargs);
    PyObject one = given.object(0);
    PyType<?> type = given.object(1, PyType.TYPE);
    PyObject result = Objects.cast(one, type);
    return result == null ? Py.NONE : Py.newRef(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Objects#fresh()
   */
  @Owned
  private static PyObject fresh(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    return Objects.fresh();
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Objects#found()
   */
  @Owned
  private static PyObject found(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    PyInt result = Objects.found();
    return result == null ? Py.NONE : result;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Objects#none()
   */
  @Owned
  private static PyObject none(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    return Objects.none();
  }
}

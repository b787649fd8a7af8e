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
import dev.custody.runtime.PyStr;
import dev.custody.runtime.PyType;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code rest}: the methods of {@link Rest},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public final class RestModule {
  private static final Parameters SUM = Parameters.of("sum(*numbers)");

  private static final Parameters PRINT = Parameters.of("print(*objects, separator=' ')");

  private static final Parameters COUNT = Parameters.of("count(item, *lists)");

  private static final Parameters TYPES = Parameters.of("types(list, *types)");

  private static final Parameters JOIN = Parameters.of("join(separator, *texts)");

  private static final Parameters DROP = Parameters.of("drop(*objects)");

  private static final Parameters DROP_LISTS = Parameters.of("dropLists(*lists)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef("sum", RestModule::sum, CallingConvention.METH_VARARGS, SUM.doc("")),
      new PyMethodDef("print", RestModule::print, CallingConvention.METH_KEYWORDS, PRINT.doc("")),
      new PyMethodDef("count", RestModule::count, CallingConvention.METH_KEYWORDS, COUNT.doc("")),
      new PyMethodDef("types", RestModule::types, CallingConvention.METH_KEYWORDS, TYPES.doc("")),
      new PyMethodDef("join", RestModule::join, CallingConvention.METH_KEYWORDS, JOIN.doc("")),
      new PyMethodDef("drop", RestModule::drop, CallingConvention.METH_VARARGS, DROP.doc("")),
      new PyMethodDef(
          "dropLists",
          RestModule::dropLists,
          CallingConvention.METH_VARARGS,
          DROP_LISTS.doc("")));

  private RestModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("rest", METHODS, "Any number of arguments.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Rest#sum(long...)
   */
  @Owned
  private static PyObject sum(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    GivenArguments given = SUM.match(args, null);
    long[] numbers = new long[given.restSize()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = given.asLong(i);
    }
    return PyInt.fromLong(Rest.sum(numbers));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Rest#print(String, PyObject...)
   */
  @Owned
  private static PyObject print(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = PRINT.match(args, kwargs);
    String separator = given.text(0, " ");
    @Borrowed PyObject[] objects = new PyObject[given.restSize()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = given.object(1 + i);
    }
    Rest.print(separator, objects);
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Rest#count(PyObject, PyList...)
   */
  @Owned
  private static PyObject count(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = COUNT.match(args, kwargs);
    PyObject item = given.object(0);
    @Borrowed PyList[] lists = new PyList[given.restSize()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = given.objectOrNull(1 + i, PyList.TYPE);
    }
    return PyInt.fromLong(Rest.count(item, lists));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Rest#types(PyList, PyType...)
   */
  @Owned
  private static PyObject types(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = TYPES.match(args, kwargs);
    PyList list = given.object(0, PyList.TYPE);
    @Borrowed PyType<?>[] types = new PyType<?>[given.restSize()];
    for (int i = 0; i < types.length; i++) {
      types[i] = given.object(1 + i, PyType.TYPE);
    }
    return PyInt.fromLong(Rest.types(list, types));
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Rest#join(String, String...)
   */
  @Owned
  private static PyObject join(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = JOIN.match(args, kwargs);
    String separator = given.text(0);
    String[] texts = new String[given.restSize()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = given.text(1 + i);
    }
    String result = Rest.join(separator, texts);
    return result == null ? null : PyStr.fromString(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The method takes over {@code objects}, which get references of their own.
   *
   * @see Rest#drop(PyObject...)
   */
  @Owned
  private static PyObject drop(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    GivenArguments given = DROP.match(args, null);
    @Borrowed PyObject[] objects = new PyObject[given.restSize()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = given.object(i);
    }
    PyObject[] taken = new PyObject[objects.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Py.newRef(objects[i]);
    }
    Rest.drop(taken);
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The method takes over {@code lists}, which get references of their own.
   *
   * @see Rest#dropLists(PyList...)
   */
  @Owned
  private static PyObject dropLists(@Borrowed PyObject self, @Borrowed PyObject args)
      throws PyError {
    GivenArguments given = DROP_LISTS.match(args, null);
    @Borrowed PyList[] lists = new PyList[given.restSize()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = given.objectOrNull(i, PyList.TYPE);
    }
    PyList[] taken = new PyList[lists.length];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Py.xNewRef(lists[i]);
    }
    Rest.dropLists(taken);
    return Py.NONE;
  }
}

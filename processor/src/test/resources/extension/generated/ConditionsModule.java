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
import dev.custody.runtime.PyStr;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code conditions}: the methods of {@link Conditions},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
final class ConditionsModule {
  private static final Parameters ADD = Parameters.of("add(list, item)");

  private static final Parameters OFFER = Parameters.of("offer(item, list, always)");

  private static final Parameters STATUS = Parameters.of("status(item, other)");

  private static final Parameters NUMBER = Parameters.of("number(item)");

  private static final Parameters TEXT = Parameters.of("text(item)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef("add", ConditionsModule::add, CallingConvention.METH_KEYWORDS, ADD.doc("")),
      new PyMethodDef(
          "offer",
          ConditionsModule::offer,
          CallingConvention.METH_KEYWORDS,
          OFFER.doc("")),
      new PyMethodDef(
          "status",
          ConditionsModule::status,
          CallingConvention.METH_KEYWORDS,
          STATUS.doc("")),
      new PyMethodDef(
          "number",
          ConditionsModule::number,
          CallingConvention.METH_KEYWORDS,
          NUMBER.doc("")),
      new PyMethodDef(
          "text",
          ConditionsModule::text,
          CallingConvention.METH_KEYWORDS,
          TEXT.doc("")));

  private ConditionsModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create(
        "conditions",
        METHODS,
        "Arguments that are taken over under a condition.");
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>{@code item} gets a reference of its own, released unless the method takes it.
   *
   * @see Conditions#add(PyList, PyObject)
   */
  @Owned
  private static PyObject add(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = ADD.match(args, kwargs);
    PyList list = given.object(0, PyList.TYPE);
    PyObject item = given.object(1);
    item.incRef();
    boolean succeeded = false;
    try {
      Conditions.add(list, item);
      succeeded = true;
    } finally {
      if (!succeeded) {
        item.decRef();
      }
    }
    return Py.NONE;
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>The method takes over {@code always}, which gets a reference of its own. {@code item} and
   * {@code list} get references of their own, released unless the method takes them.
   *
   * @see Conditions#offer(PyObject, PyList, PyObject)
   */
  @Owned
  private static PyObject offer(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = OFFER.match(args, kwargs);
    PyObject item = given.object(0);
    PyList list = given.objectOrNull(1, PyList.TYPE);
    PyObject always = given.object(2);
    item.incRef();
    Py.xIncRef(list);
    boolean result = false;
    try {
      result = Conditions.offer(item, list, Py.newRef(always));
    } finally {
      if (!result) {
        item.decRef();
        Py.xDecRef(list);
      }
    }
    return PyBool.of(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>{@code item} and {@code other} get references of their own, released unless the method takes
   * them.
   *
   * @see Conditions#status(PyObject, PyObject)
   */
  @Owned
  private static PyObject status(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = STATUS.match(args, kwargs);
    PyObject item = given.object(0);
    PyObject other = given.object(1);
    item.incRef();
    other.incRef();
    int result = -1;
    boolean succeeded = false;
    try {
      result = Conditions.status(item, other);
      succeeded = true;
    } finally {
      if (!succeeded) {
        other.decRef();
      }
      if (result != 0) {
        item.decRef();
      }
    }
    return PyInt.fromLong(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>{@code item} gets a reference of its own, released unless the method takes it.
   *
   * @see Conditions#number(PyObject)
   */
  @Owned
  private static PyObject number(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = NUMBER.match(args, kwargs);
    PyObject item = given.object(0);
    item.incRef();
    PyInt result = null;
    boolean succeeded = false;
    try {
      result = Conditions.number(item);
      succeeded = true;
    } finally {
      if (!succeeded) {
        item.decRef();
      }
    }
    return result;
  }

  /**
   * Converts the arguments and the result.
   *
   * <p>{@code item} gets a reference of its own, released unless the method takes it.
   *
   * @see Conditions#text(PyObject)
   */
  @Owned
  private static PyObject text(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = TEXT.match(args, kwargs);
    PyObject item = given.object(0);
    item.incRef();
    String result = null;
    boolean succeeded = false;
    try {
      result = Conditions.text(item);
      succeeded = true;
    } finally {
      if (!succeeded) {
        item.decRef();
      }
    }
    return result == null ? Py.NONE : PyStr.fromString(result);
  }
}

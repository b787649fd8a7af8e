package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.Arguments;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyArg;
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
 * The extension module {@code texts}: the methods of {@link Texts} in the calling convention
 * that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
public final class TextsModule {
  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "center",
          TextsModule::center,
          CallingConvention.METH_VARARGS,
          "center($module, text, width=80, fill=\" \", /)\n"
              + "--\n"
              + "\n"
              + "Puts a text in the middle."),
      new PyMethodDef(
          "len",
          TextsModule::length,
          CallingConvention.METH_VARARGS,
          "len($module, list, unit, most=-1, /)\n"
              + "--\n"
              + "\n"),
      new PyMethodDef(
          "put",
          TextsModule::put,
          CallingConvention.METH_VARARGS,
          "put($module, list, item, index=None, /)\n"
              + "--\n"
              + "\n"),
      new PyMethodDef(
          "either",
          TextsModule::either,
          CallingConvention.METH_VARARGS,
          "either($module, one, first=True, /)\n"
              + "--\n"
              + "\n"),
      new PyMethodDef(
          "fresh",
          TextsModule::fresh,
          CallingConvention.METH_NOARGS,
          "fresh($module)\n"
              + "--\n"
              + "\n"),
      new PyMethodDef(
          "same",
          TextsModule::same,
          CallingConvention.METH_VARARGS,
          "same($module, one, other, /)\n"
              + "--\n"
              + "\n"));

  private TextsModule() {
  }

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("texts", METHODS, "Functions with every kind of argument and result.");
  }

  /** Converts the arguments for {@link Texts#center}. */
  @Owned
  private static PyObject center(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "s|is:center");
    return PyStr.fromString(Texts.center(parsed.text(0), parsed.asInt(1, 80),
        parsed.given(2) ? parsed.text(2) : " "));
  }

  /** Converts the arguments for {@link Texts#length}. */
  @Owned
  private static PyObject length(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "O!z|l:len", PyList.TYPE);
    return PyInt.fromLong(Texts.length(parsed.object(args, 0, PyList.TYPE), parsed.text(1),
        parsed.asLong(2, -1L)));
  }

  /** Converts the arguments for {@link Texts#put}. */
  @Owned
  private static PyObject put(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "O!O|O!:put", PyList.TYPE, PyInt.TYPE);
    Texts.put(parsed.object(args, 0, PyList.TYPE), Py.newRef(parsed.object(args, 1)),
        Py.xNewRef(parsed.object(args, 2, PyInt.TYPE)));
    return Py.NONE;
  }

  /** Converts the arguments for {@link Texts#either}. */
  @Owned
  private static PyObject either(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "O|p:either");
    return Py.xNewRef(Texts.either(parsed.object(args, 0),
        parsed.given(1) ? parsed.isTrue(1) : true));
  }

  /** Converts the arguments for {@link Texts#fresh}. */
  @Owned
  private static PyObject fresh(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    return Texts.fresh();
  }

  /** Converts the arguments for {@link Texts#same}. */
  @Owned
  private static PyObject same(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "OO:same");
    return PyInt.fromLong(Texts.same(parsed.object(args, 0), parsed.object(args, 1)) ? 1 : 0);
  }
}

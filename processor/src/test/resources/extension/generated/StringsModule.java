package ext;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.GivenArguments;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Parameters;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyBytes;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The extension module {@code strings}: the methods of {@link Strings},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public final class StringsModule {
  private static final Parameters REPEAT = Parameters.of("repeat(text, times, separator=', ')");

  private static final Parameters LONGEST = Parameters.of("longest(one=None, other='it\\'s')");

  private static final Parameters JOIN = Parameters.of("join(head, tail=b'', between=b'--')");

  private static final Parameters TRIM = Parameters.of("trim(bytes=None)");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "repeat",
          StringsModule::repeat,
          CallingConvention.METH_KEYWORDS,
          REPEAT.doc("")),
      new PyMethodDef(
          "longest",
          StringsModule::longest,
          CallingConvention.METH_KEYWORDS,
          LONGEST.doc("")),
      new PyMethodDef("join", StringsModule::join, CallingConvention.METH_KEYWORDS, JOIN.doc("")),
      new PyMethodDef("trim", StringsModule::trim, CallingConvention.METH_KEYWORDS, TRIM.doc("")));

  private StringsModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("strings", METHODS, "Texts and bytes, given and returned.");
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Strings#repeat(String, int, String)
   */
  @Owned
  private static PyObject repeat(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = REPEAT.match(args, kwargs);
    String text = given.text(0);
    int times = given.asInt(1);
    String separator = given.text(2, ", ");
    String result = Strings.repeat(text, times, separator);
    return result == null ? null : PyStr.fromString(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Strings#longest(String, String)
   */
  @Owned
  private static PyObject longest(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = LONGEST.match(args, kwargs);
    String one = given.textOrNull(0);
    String other = given.textOrNull(1, "it's");
    String result = Strings.longest(one, other);
    return result == null ? Py.NONE : PyStr.fromString(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Strings#join(byte[], byte[], byte[])
   */
  @Owned
  private static PyObject join(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = JOIN.match(args, kwargs);
    byte[] head = given.bytes(0);
    byte[] tail = given.has(1) ? given.bytes(1) : new byte[0];
    byte[] between = given.has(2) ? given.bytes(2) : "--".getBytes(StandardCharsets.US_ASCII);
    byte[] result = Strings.join(head, tail, between);
    return result == null ? null : PyBytes.fromBytes(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Strings#trim(byte[])
   */
  @Owned
  private static PyObject trim(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = TRIM.match(args, kwargs);
    byte[] bytes = given.bytesOrNull(0);
    byte[] result = Strings.trim(bytes);
    return result == null ? Py.NONE : PyBytes.fromBytes(result);
  }
}

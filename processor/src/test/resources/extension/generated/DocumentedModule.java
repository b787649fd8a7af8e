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
 * The extension module {@code documented.texts}: the methods of {@link Documented},
 * in the calling convention that all functions share.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public final class DocumentedModule {
  private static final Parameters CENTERED = Parameters.of("centered(text, width=80, fill=' ')");

  private static final Parameters OLD = Parameters.of("old(one)");

  private static final Parameters SIGNATURE_THAT_IS_LONG = Parameters.of(
      "signatureThatIsLong(firstOfThem='the first one', secondOfThem='the "
          + "second one', thirdOfThem='the third one', fourthOfThem='the fourth one')");

  private static final List<PyMethodDef> METHODS = List.of(
      new PyMethodDef(
          "centered",
          DocumentedModule::centered,
          CallingConvention.METH_KEYWORDS,
          CENTERED.doc(
              "Puts a text in the middle. It is a long story how this came about, and "
                  + "it is told in one\n"
                  + "line of the source that is as long as lines may be, and goes on.\n"
                  + "\n"
                  + "What <is> \"quoted\" & escaped, stays:\n"
                  + "\n"
                  + "* one thing\n"
                  + "* and another\n"
                  + "\n"
                  + "  width\n"
                  + "    how wide the whole is; there is nothing to be done about texts that "
                  + "are wider\n"
                  + "  fill\n"
                  + "    what stands around it")),
      new PyMethodDef(
          "old",
          DocumentedModule::old,
          CallingConvention.METH_KEYWORDS,
          OLD.doc(
              "  one\n"
                  + "    is not needed")),
      new PyMethodDef(
          "signatureThatIsLong",
          DocumentedModule::signatureThatIsLong,
          CallingConvention.METH_KEYWORDS,
          SIGNATURE_THAT_IS_LONG.doc(
              "Has so many parameters that its signature, and its call, do not fit on "
                  + "one line.")));

  private DocumentedModule() {}

  /** The module's init function; the caller receives a new reference. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create(
        "documented.texts",
        METHODS,
        "Functions that say what they do, at some length, so that the text of "
            + "the module is not on one line\n"
            + "only.\n"
            + "\n"
            + "A second paragraph, with code, a link and a old.");
  }

  /**
   * Puts a text in the middle.
   *
   * @see Documented#centered(String, int, String)
   */
  @Owned
  private static PyObject centered(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = CENTERED.match(args, kwargs);
    String text = given.text(0);
    int width = given.asInt(1, 80);
    String fill = given.text(2, " ");
    String result = Documented.centered(text, width, fill);
    return result == null ? null : PyStr.fromString(result);
  }

  /**
   * Converts the arguments and the result.
   *
   * @see Documented#old(int)
   */
  @Owned
  private static PyObject old(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = OLD.match(args, kwargs);
    int one = given.asInt(0);
    Documented.old(one);
    return Py.NONE;
  }

  /**
   * Has so many parameters that its signature, and its call, do not fit on one line.
   *
   * @see Documented#signatureThatIsLong(String, String, String, String)
   */
  @Owned
  private static PyObject signatureThatIsLong(@Borrowed PyObject self, @Borrowed PyObject args,
      @Borrowed @Nullable PyObject kwargs) throws PyError {
    GivenArguments given = SIGNATURE_THAT_IS_LONG.match(args, kwargs);
    String firstOfThem = given.text(0, "the first one");
    String secondOfThem = given.text(1, "the second one");
    String thirdOfThem = given.text(2, "the third one");
    String fourthOfThem = given.text(3, "the fourth one");
    Documented.signatureThatIsLong(firstOfThem, secondOfThem, thirdOfThem, fourthOfThem);
    return Py.NONE;
  }
}

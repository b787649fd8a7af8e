package ext;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;

/**
 * Functions that say what they do, at some length, so that the text of the module is not on one line
 * only.
 *
 * <p>A second paragraph, with {@code code}, a {@link Documented#centered link} and a {@link #old}.
 */
@ExtensionModule(name = "documented.texts")
public final class Documented {
  /**
   * Puts a {@code text} in the middle. It is a long story how this came about, and it is told in one
   * line of the source that is as long as lines may be, and goes on.
   *
   * <p>What &lt;is&gt; "quoted" &amp; escaped, stays:
   *
   * <ul>
   *   <li>one thing
   *   <li>and <em>another</em>
   * </ul>
   *
   * @param width how wide the whole is; there is nothing to be done about texts that are wider
   * @param fill what stands around it
   * @return the text
   */
  @ExtensionMethod
  static String centered(String text, @Absent("80") int width, @Absent(" ") String fill) {
    return text;
  }

  /**
   * @param one is not needed
   * @deprecated not needed
   */
  @Deprecated
  @ExtensionMethod
  static void old(int one) {}

  /** Has so many parameters that its signature, and its call, do not fit on one line. */
  @ExtensionMethod
  static void signatureThatIsLong(
      @Absent("the first one") String firstOfThem,
      @Absent("the second one") String secondOfThem,
      @Absent("the third one") String thirdOfThem,
      @Absent("the fourth one") String fourthOfThem) {}
}

package ext;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.PyList;

/** Every primitive type, and the box of each, in which None leaves nothing. */
@ExtensionModule(name = "primitives")
final class Primitives {
  @ExtensionMethod
  static byte small(byte number, @Absent("-1") byte other, byte... rest) {
    return number;
  }

  @ExtensionMethod
  static short medium(short number, @Absent("-1") short other) {
    return number;
  }

  @ExtensionMethod
  static float near(float number, @Absent("0.5") float other) {
    return number;
  }

  @ExtensionMethod
  static char letter(char letter, @Absent("'") char quote, @Absent("\n") char end) {
    return letter;
  }

  @ExtensionMethod
  static Integer boxed(Integer must, int number, Long large, @Absent("7") Byte seven) {
    return number;
  }

  @ExtensionMethod
  static Boolean any(Boolean truth, Character letter, Double real, Float near, Short... numbers) {
    return truth;
  }

  @ExtensionMethod
  static Character first(@Steals(when = When.ON_SUCCESS) PyList list) {
    list.decRef();
    return 'a';
  }
}

// annotation-misuse: what says how programs call a method, on one that no program calls.
package cases.spec.annotation_misuse;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;

class ExtensionMethods {
  @ExtensionMethod
  static int width(@Absent("80") int width) { // expect: annotation-misuse
    return width;
  }

  static int height(@Absent("80") int height) { // expect: annotation-misuse
    return height;
  }

  interface Measure {
    int of(int text);
  }

  static int measured() {
    Measure measure = (@Absent("80") int text) -> text; // expect: annotation-misuse
    return measure.of(1);
  }

  @ExtensionModule(name = "right")
  static final class Right {
    @ExtensionMethod
    static int width(@Absent("80") int width) {
      return width;
    }
  }
}

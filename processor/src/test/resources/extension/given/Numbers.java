package ext;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.runtime.error.MemoryError;

/** Numbers and truth values. */
@ExtensionModule(name = "numbers")
final class Numbers {
  @ExtensionMethod
  static int clamp(int number, @Absent("-1") int least, @Absent("0099") int most) {
    return number;
  }

  @ExtensionMethod
  static long total(long one, @Absent("-9223372036854775808") long other) throws MemoryError {
    return one + other;
  }

  @ExtensionMethod
  static double scaled(double number, @Absent("1e10") double factor, @Absent("2") double shift) {
    return number * factor + shift;
  }

  @ExtensionMethod
  static boolean not(boolean truth, @Absent("true") boolean really) {
    return !truth;
  }

  /** The next one counts from there. */
  @ExtensionMethod
  static void reset() {}
}

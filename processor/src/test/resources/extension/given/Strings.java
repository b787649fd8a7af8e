package ext;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.runtime.Nullable;

/** Texts and bytes, given and returned. */
@ExtensionModule(name = "strings")
public abstract class Strings {
  @ExtensionMethod
  static String repeat(String text, int times, @Absent(", ") String separator) {
    return (text + separator).repeat(times);
  }

  @ExtensionMethod
  @Nullable
  static String longest(@Nullable String one, @Nullable @Absent("it's") String other) {
    return one;
  }

  @ExtensionMethod
  static byte[] join(byte[] head, @Absent("") byte[] tail, @Absent("--") byte[] between) {
    return head;
  }

  @ExtensionMethod
  @Nullable
  static byte[] trim(@Nullable byte[] bytes) {
    return bytes;
  }
}

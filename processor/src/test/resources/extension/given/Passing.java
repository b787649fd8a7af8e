package ext;

import dev.custody.Absent;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;

/** The ways to give an argument, and names that are taken. */
@ExtensionModule(name = "passing")
public final class Passing {
  @ExtensionMethod(positionalOnly = 1, keywordOnly = 1)
  static void mixed(int one, int two, int three) {}

  @ExtensionMethod(positionalOnly = 2)
  static void positional(int one, @Absent("2") int two) {}

  @ExtensionMethod(keywordOnly = 2)
  static void named(@Absent("1") int one, int two) {}

  @ExtensionMethod(name = "slice")
  static String taken(String self, int from, int in, int args, int given, String result) {
    return self;
  }

  @ExtensionMethod(name = "slices")
  static String taken(String self, int... i) {
    return self;
  }

  @ExtensionMethod(name = "start")
  static void init() {}

  @ExtensionMethod(name = "methods")
  static void methods(int one) {}
}

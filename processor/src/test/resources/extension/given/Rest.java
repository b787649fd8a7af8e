package ext;

import dev.custody.Absent;
import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Steals;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyType;

/** Any number of arguments. */
@ExtensionModule(name = "rest")
public final class Rest {
  @ExtensionMethod
  static long sum(long... numbers) {
    return numbers.length;
  }

  @ExtensionMethod(keywordOnly = 1)
  static void print(@Absent(" ") String separator, @Borrowed PyObject... objects) {}

  @ExtensionMethod
  static int count(@Borrowed PyObject item, @Borrowed @Nullable PyList... lists) {
    return lists.length;
  }

  @ExtensionMethod
  static <T extends PyList> int types(@Borrowed T list, @Borrowed PyType<?>... types) {
    return types.length;
  }

  @ExtensionMethod
  static String join(String separator, String... texts) {
    return String.join(separator, texts);
  }

  @ExtensionMethod
  static void drop(@Steals PyObject... objects) {
    for (PyObject each : objects) {
      each.decRef();
    }
  }

  @ExtensionMethod
  static void dropLists(@Steals @Nullable PyList... lists) {
    for (PyList each : lists) {
      Py.xDecRef(each);
    }
  }
}

package dev.custody.runtime.extension;

import dev.custody.Absent;
import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Immortal;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.Nullable;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyDict;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.PyType;
import dev.custody.runtime.error.PyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One function for each thing that an extension module can do. */
@ExtensionModule(name = "features")
final class Features {
  private Features() {}

  /**
   * Repeats a text.
   *
   * @param times how often
   */
  @ExtensionMethod
  static String repeat(String text, int times, @Absent(", ") String separator) throws PyError {
    Fault.point();
    return String.join(separator, java.util.Collections.nCopies(times, text));
  }

  @ExtensionMethod
  @Nullable
  static String maybe(@Nullable String text, @Nullable @Absent("it's") String other)
      throws PyError {
    Fault.point();
    return text == null ? other : text;
  }

  @ExtensionMethod
  static String lost() throws PyError {
    Fault.point();
    return null;
  }

  @ExtensionMethod
  static byte[] concat(byte[] head, @Absent("-") byte[] tail) throws PyError {
    Fault.point();
    byte[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  @ExtensionMethod(positionalOnly = 1, keywordOnly = 1)
  static long clamp(long number, @Absent("0") long least, @Absent("100") long most) throws PyError {
    Fault.point();
    return Math.max(least, Math.min(number, most));
  }

  @ExtensionMethod
  static double scale(double number, @Absent("2.5") double factor) throws PyError {
    Fault.point();
    return number * factor;
  }

  @ExtensionMethod(name = "not_")
  static boolean not(boolean truth) throws PyError {
    Fault.point();
    return !truth;
  }

  @ExtensionMethod
  static void nothing() throws PyError {
    Fault.point();
  }

  @ExtensionMethod
  @Borrowed(from = "list")
  static PyObject first(@Borrowed PyList list) throws PyError {
    Fault.point();
    return list.getItem(0);
  }

  @ExtensionMethod
  @Aliases("one")
  @Nullable
  static PyObject same(@Borrowed @Nullable PyObject one) throws PyError {
    Fault.point();
    return one;
  }

  /** What it takes over goes, also when it fails. */
  @ExtensionMethod
  static int swallow(@Steals PyStr text, @Steals @Nullable PyList list) throws PyError {
    try {
      Fault.point();
      return list == null ? 1 : 2;
    } finally {
      text.decRef();
      Py.xDecRef(list);
    }
  }

  @ExtensionMethod
  @Owned
  static PyTuple pair(@Borrowed PyObject one, @Borrowed PyObject other) throws PyError {
    Fault.point();
    return PyTuple.pack(one, other);
  }

  @ExtensionMethod
  @Immortal
  static PyType<?> type(@Borrowed PyObject object) throws PyError {
    Fault.point();
    return object.type();
  }

  @ExtensionMethod(keywordOnly = 1)
  static String show(@Absent(" ") String separator, @Borrowed PyObject... objects) throws PyError {
    Fault.point();
    List<String> shown = new ArrayList<>();
    for (PyObject each : objects) {
      shown.add(each.repr());
    }
    return String.join(separator, shown);
  }

  @ExtensionMethod
  static long sum(@Absent("0") int start, long... numbers) throws PyError {
    Fault.point();
    return start + Arrays.stream(numbers).sum();
  }

  @ExtensionMethod(name = "swallow_all")
  static int swallowAll(@Steals @Nullable PyList... lists) throws PyError {
    try {
      Fault.point();
      return lists.length;
    } finally {
      for (PyList each : lists) {
        Py.xDecRef(each);
      }
    }
  }

  @ExtensionMethod
  static long append(@Borrowed PyList list, @Steals(when = When.ON_SUCCESS) PyObject item)
      throws PyError {
    Fault.point();
    list.append(item);
    item.decRef();
    return list.size();
  }

  @ExtensionMethod
  static boolean offer(@Steals(when = When.IF_TRUE) PyObject item, boolean accept) throws PyError {
    Fault.point();
    if (accept) {
      item.decRef();
    }
    return accept;
  }

  @ExtensionMethod
  static int status(@Nullable @Steals(when = When.IF_ZERO) PyObject item, @Absent("0") int status)
      throws PyError {
    Fault.point();
    if (status == 0) {
      Py.xDecRef(item);
    }
    return status;
  }

  @ExtensionMethod
  static boolean contains(@Borrowed PyDict dict, String from) throws PyError {
    Fault.point();
    return dict.getItemString(from) != null;
  }

  @ExtensionMethod
  static byte small(byte number, @Absent("-1") byte other) throws PyError {
    Fault.point();
    return (byte) (number + other);
  }

  @ExtensionMethod
  static short medium(@Absent("1") short number) throws PyError {
    Fault.point();
    return number;
  }

  @ExtensionMethod
  static float near(float number) throws PyError {
    Fault.point();
    return number;
  }

  @ExtensionMethod
  static char next(@Absent("a") char letter) throws PyError {
    Fault.point();
    return (char) (letter + 1);
  }

  @ExtensionMethod
  static Integer boxed(@Absent("7") Integer number, Boolean keep) throws PyError {
    Fault.point();
    return keep == null || keep ? number : null;
  }

  @ExtensionMethod
  static String named(String first, @Borrowed Map<String, PyObject> others) throws PyError {
    Fault.point();
    List<String> shown = new ArrayList<>();
    for (Map.Entry<String, PyObject> each : others.entrySet()) {
      shown.add(each.getKey() + "=" + each.getValue().repr());
    }
    return first + shown;
  }

  @ExtensionMethod
  static long hiding(int Py, @Steals PyList PyList, long PyInt) throws PyError {
    try {
      Fault.point();
      return Py + PyInt;
    } finally {
      PyList.decRef();
    }
  }
}

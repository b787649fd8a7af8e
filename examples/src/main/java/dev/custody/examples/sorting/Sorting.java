package dev.custody.examples.sorting;

import dev.custody.Absent;
import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.Arrays;

/** Sorts lists of ints. */
@ExtensionModule(name = "sorting")
public final class Sorting {
  private Sorting() {}

  /**
   * Returns a new list with the same ints in ascending order.
   *
   * @param reverse whether they are wanted in descending order
   */
  @ExtensionMethod(positionalOnly = 1)
  @Owned
  static PyList sort(@Borrowed PyList numbers, @Absent("false") boolean reverse) throws PyError {
    long[] values = new long[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = PyInt.asLong(numbers.getItem(i));
    }
    Arrays.sort(values);
    PyList sorted = PyList.create(values.length);
    try {
      for (int i = 0; i < values.length; i++) {
        int slot = reverse ? values.length - 1 - i : i;
        sorted.setItem(slot, PyInt.fromLong(values[i]));
      }
    } catch (MemoryError | IndexError e) {
      sorted.decRef();
      throw e;
    }
    return sorted;
  }

  /** Whether the ints are in ascending order. */
  @ExtensionMethod(name = "is_sorted")
  static boolean isSorted(@Borrowed PyList numbers) throws PyError {
    for (int i = 1; i < numbers.size(); i++) {
      if (PyInt.asLong(numbers.getItem(i - 1)) > PyInt.asLong(numbers.getItem(i))) {
        return false;
      }
    }
    return true;
  }
}

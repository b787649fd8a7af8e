package dev.custody.examples.ways;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.ManagedPyObject;
import dev.custody.runtime.error.PyError;
import java.util.Arrays;

/** Counts nothing: whoever opens a handle closes it, and the handle does the rest. */
public final class ThroughHandles {
  private ThroughHandles() {}

  /** Returns the numbers in ascending order. */
  public static long[] sort(long... numbers) throws PyError {
    try (ManagedPyList list = listOf(numbers);
        ManagedPyList sorted = sorted(list)) {
      return numbersIn(sorted);
    }
  }

  @Owned
  private static ManagedPyList sorted(@Borrowed ManagedPyList list) throws PyError {
    long[] numbers = numbersIn(list);
    Arrays.sort(numbers);
    return listOf(numbers);
  }

  @Owned
  private static ManagedPyList listOf(long... numbers) throws PyError {
    try (ManagedPyList list = ManagedPyList.create(numbers.length)) {
      for (int i = 0; i < numbers.length; i++) {
        list.setItem(i, ManagedPyInt.fromLong(numbers[i]));
      }
      return list.incRef();
    }
  }

  private static long[] numbersIn(@Borrowed ManagedPyList list) throws PyError {
    long[] numbers = new long[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      try (ManagedPyObject item = list.getItem(i)) {
        numbers[i] = ManagedPyInt.asLong(item);
      }
    }
    return numbers;
  }
}

package dev.custody.examples.ways;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;
import java.util.Arrays;

/** Counts by hand: what is acquired is released, on the way out by an error, too. */
public final class ByHand {
  private ByHand() {}

  /** Returns the numbers in ascending order. */
  public static long[] sort(long... numbers) throws PyError {
    PyList list = listOf(numbers);
    try {
      PyList sorted = sorted(list);
      try {
        return numbersIn(sorted);
      } finally {
        sorted.decRef();
      }
    } finally {
      list.decRef();
    }
  }

  @Owned
  private static PyList sorted(@Borrowed PyList list) throws PyError {
    long[] numbers = numbersIn(list);
    Arrays.sort(numbers);
    return listOf(numbers);
  }

  @Owned
  private static PyList listOf(long... numbers) throws PyError {
    PyList list = PyList.create(numbers.length);
    try {
      for (int i = 0; i < numbers.length; i++) {
        list.setItem(i, PyInt.fromLong(numbers[i]));
      }
    } catch (PyError e) {
      list.decRef();
      throw e;
    }
    return list;
  }

  private static long[] numbersIn(@Borrowed PyList list) throws PyError {
    long[] numbers = new long[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = PyInt.asLong(list.getItem(i));
    }
    return numbers;
  }
}

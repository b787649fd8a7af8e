package dev.custody.examples.ways;

import dev.custody.Borrowed;
import dev.custody.ExtensionMethod;
import dev.custody.ExtensionModule;
import dev.custody.Owned;
import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.ManagedPyModule;
import dev.custody.runtime.ManagedPyObject;
import dev.custody.runtime.ManagedPyTuple;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;
import java.util.Arrays;

/** The sorting as an extension method; how Python calls it is generated. */
@ExtensionModule(name = "ways")
public final class AsExtension {
  private AsExtension() {}

  /** Returns the numbers in ascending order. */
  public static long[] sort(long... numbers) throws PyError {
    try (ManagedPyModule module = ManagedPyModule.adopt(AsExtensionModule.init());
        ManagedPyList list = listOf(numbers);
        ManagedPyTuple arguments = ManagedPyTuple.pack(list);
        ManagedPyObject sorted = module.call("sorted", arguments)) {
      return numbersIn(PyList.TYPE.cast(sorted.borrow()));
    }
  }

  @ExtensionMethod
  @Owned
  static PyList sorted(@Borrowed PyList list) throws PyError {
    long[] numbers = numbersIn(list);
    Arrays.sort(numbers);
    try (ManagedPyList sorted = listOf(numbers)) {
      return sorted.detach();
    }
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

  private static long[] numbersIn(@Borrowed PyList list) throws PyError {
    long[] numbers = new long[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = PyInt.asLong(list.getItem(i));
    }
    return numbers;
  }
}

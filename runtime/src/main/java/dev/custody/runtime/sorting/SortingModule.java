package dev.custody.runtime.sorting;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.Arguments;
import dev.custody.runtime.CallingConvention;
import dev.custody.runtime.LongMemory;
import dev.custody.runtime.PyArg;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyMethodDef;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import java.util.List;

/** The extension module {@code sorting}, written by hand as an extension in C is. */
public final class SortingModule {
  private static final List<PyMethodDef> METHODS =
      List.of(
          new PyMethodDef(
              "sort",
              SortingModule::sort,
              CallingConvention.METH_VARARGS,
              "sort(list) returns a new list with the same ints in ascending order."));

  private SortingModule() {}

  /** The module's init function. */
  @Owned
  public static PyModule init() throws MemoryError {
    return PyModule.create("sorting", METHODS, "Sorts lists of ints.");
  }

  /** The arguments are borrowed, and so is the list in them; the result is the caller's. */
  @Owned
  private static PyObject sort(@Borrowed PyObject self, @Borrowed PyObject args) throws PyError {
    Arguments parsed = PyArg.parseTuple(args, "O!:sort", PyList.TYPE);
    PyList list = parsed.object(args, 0, PyList.TYPE);
    LongMemory numbers = LongMemory.allocate(list.size());
    try {
      copy(list, numbers);
      selectionSort(numbers);
      return toList(numbers);
    } finally {
      numbers.free();
    }
  }

  /** An item that is not an int, or does not fit, ends the copying: no slot is left unset. */
  private static void copy(@Borrowed PyList list, @Borrowed LongMemory numbers)
      throws IndexError, TypeError, OverflowError {
    for (int i = 0; i < numbers.length(); i++) {
      PyObject item = list.getItem(i);
      numbers.set(i, PyInt.asLong(item));
    }
  }

  private static void selectionSort(@Borrowed LongMemory numbers) {
    for (int i = 0; i < numbers.length(); i++) {
      int smallest = i;
      for (int j = i + 1; j < numbers.length(); j++) {
        if (numbers.get(j) < numbers.get(smallest)) {
          smallest = j;
        }
      }
      long swapped = numbers.get(i);
      numbers.set(i, numbers.get(smallest));
      numbers.set(smallest, swapped);
    }
  }

  /** The list steals each int, so nothing is left to release; if one cannot be made, it goes. */
  @Owned
  private static PyList toList(@Borrowed LongMemory numbers) throws MemoryError, IndexError {
    PyList result = PyList.create(numbers.length());
    try {
      for (int i = 0; i < numbers.length(); i++) {
        result.setItem(i, PyInt.fromLong(numbers.get(i)));
      }
    } catch (MemoryError | IndexError e) {
      result.decRef();
      throw e;
    }
    return result;
  }
}

package dev.custody.examples;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.runtime.Heap;
import dev.custody.runtime.LeakReport;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.sorting.SortingModule;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Sorts whole numbers, one a line, through the extension module {@code sorting}.
 *
 * <p>The last line of the output counts what is left alive. Exit status: 0 if the numbers were
 * sorted, 2 if that was not possible (one line on the error stream says why), 1 if something
 * leaked.
 */
public final class SortNumbers {
  private static final int SORTED = 0;
  private static final int LEAKED = 1;
  private static final int BAD_INPUT = 2;

  private SortNumbers() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err));
  }

  /** The whole command but for the exit, whose status it returns. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Heap.Mark start = Heap.mark();
    String complaint = null;
    try {
      sortAndPrint(args, in, out);
    } catch (BadInput e) {
      complaint = e.getMessage();
    } catch (PyError e) {
      complaint = e.toString();
    }
    LeakReport left = Heap.aliveSince(start);
    if (!left.isEmpty()) {
      err.println("sort-numbers: left " + left);
      return LEAKED;
    }
    if (complaint != null) {
      err.println("sort-numbers: " + complaint);
      return BAD_INPUT;
    }
    out.println("# left alive: " + left.counts());
    return SORTED;
  }

  private static void sortAndPrint(String[] args, InputStream in, PrintStream out)
      throws BadInput, PyError {
    PyList numbers = NumberReader.read(NumberSource.lines(args, in));
    try {
      PyObject sorted = sort(numbers);
      try {
        print(PyList.TYPE.cast(sorted), out);
      } finally {
        sorted.decRef();
      }
    } finally {
      numbers.decRef();
    }
  }

  /** Calls {@code sorting.sort(numbers)}. */
  @Owned
  private static PyObject sort(@Borrowed PyList numbers) throws PyError {
    PyModule sorting = SortingModule.init();
    try {
      PyTuple args = PyTuple.pack(numbers);
      try {
        return sorting.call("sort", args);
      } finally {
        args.decRef();
      }
    } finally {
      sorting.decRef();
    }
  }

  private static void print(@Borrowed PyList numbers, PrintStream out) throws IndexError, BadInput {
    for (int i = 0; i < numbers.size(); i++) {
      out.println(numbers.getItem(i).repr());
    }
    if (out.checkError()) {
      throw new BadInput("cannot write the numbers");
    }
  }
}

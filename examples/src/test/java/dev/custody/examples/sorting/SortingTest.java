package dev.custody.examples.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.AllocationFailure;
import dev.custody.runtime.Heap;
import dev.custody.runtime.HeapCounts;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyDict;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated module, called as an interpreter calls it. */
class SortingTest {
  private Heap.Mark start;

  @BeforeEach
  void mark() {
    start = Heap.mark();
  }

  @AfterEach
  void nothingIsLeftAlive() {
    assertThat(Heap.aliveSince(start)).hasToString("alive: " + new HeapCounts(0, 0, 0));
  }

  /** Calls a function with a list of ints and more arguments, and tells what it returned. */
  private static String call(String function, long[] numbers, long... more) throws PyError {
    PyModule module = SortingModule.init();
    PyList list = null;
    PyTuple args = null;
    try {
      list = PyList.create(numbers.length);
      for (int i = 0; i < numbers.length; i++) {
        list.setItem(i, PyInt.fromLong(numbers[i]));
      }
      args = PyTuple.create(1 + more.length);
      args.setItem(0, Py.newRef(list));
      for (int i = 0; i < more.length; i++) {
        args.setItem(i + 1, PyInt.fromLong(more[i]));
      }
      PyObject result = module.call(function, args);
      try {
        return result.repr();
      } finally {
        result.decRef();
      }
    } finally {
      Py.xDecRef(args);
      Py.xDecRef(list);
      module.decRef();
    }
  }

  @Test
  void sorts() throws PyError {
    assertThat(call("sort", new long[] {3, 1, 2})).isEqualTo("[1, 2, 3]");
    assertThat(call("sort", new long[] {})).isEqualTo("[]");
  }

  @Test
  void takesAnArgumentThatNeedNotBeGiven() throws PyError {
    assertThat(call("sort", new long[] {3, 1, 2}, 1)).isEqualTo("[3, 2, 1]");
    assertThat(call("sort", new long[] {3, 1, 2}, 0)).isEqualTo("[1, 2, 3]");
  }

  @Test
  void takesAnArgumentByItsName() throws PyError {
    PyModule module = SortingModule.init();
    PyList list = PyList.create(2);
    list.setItem(0, PyInt.fromLong(1));
    list.setItem(1, PyInt.fromLong(2));
    PyTuple args = PyTuple.pack(list);
    PyDict kwargs = PyDict.create();
    kwargs.setItemString("reverse", Py.TRUE);

    PyObject sorted = module.call("sort", args, kwargs);

    assertThat(sorted.repr()).isEqualTo("[2, 1]");
    for (PyObject each : new PyObject[] {sorted, kwargs, args, list, module}) {
      each.decRef();
    }
  }

  @Test
  void saysWhatItDoes() throws PyError {
    PyModule module = SortingModule.init();

    assertThat(module.doc()).isEqualTo("Sorts lists of ints.");
    assertThat(module.function("sort").textSignature())
        .isEqualTo("($module, numbers, /, reverse=False)");
    assertThat(module.function("sort").docstring())
        .startsWith("Returns a new list with the same ints in ascending order.");

    module.decRef();
  }

  @Test
  void returnsTruth() throws PyError {
    assertThat(call("is_sorted", new long[] {1, 2})).isEqualTo("True");
    assertThat(call("is_sorted", new long[] {2, 1})).isEqualTo("False");
  }

  @Test
  void refusesTooManyArguments() {
    assertThatThrownBy(() -> call("sort", new long[] {1}, 1, 2))
        .isInstanceOf(TypeError.class)
        .hasMessage("sort() takes at most 2 arguments (3 given)");
  }

  @Test
  void refusesAnArgumentOfTheWrongType() throws PyError {
    PyModule module = SortingModule.init();
    PyInt number = PyInt.fromLong(1);
    PyTuple args = PyTuple.pack(number);
    assertThatThrownBy(() -> module.call("sort", args))
        .isInstanceOf(TypeError.class)
        .hasMessage("sort() argument 1 must be list, not int");
    args.decRef();
    number.decRef();
    module.decRef();
  }

  @Test
  void releasesEverythingWhicheverAllocationFails() throws PyError {
    boolean failed = true;
    for (int successes = 0; failed; successes++) {
      try (AllocationFailure shortage = Heap.failAfter(successes)) {
        try {
          call("sort", new long[] {3, 1, 2}, 1);
        } catch (MemoryError expected) {
          assertThat(shortage.happened()).isTrue();
        }
        failed = shortage.happened();
      }
      assertThat(Heap.aliveSince(start)).hasToString("alive: " + new HeapCounts(0, 0, 0));
    }
  }
}

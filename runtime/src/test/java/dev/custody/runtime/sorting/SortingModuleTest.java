package dev.custody.runtime.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.AllocationFailure;
import dev.custody.runtime.Heap;
import dev.custody.runtime.LeavesNothingAlive;
import dev.custody.runtime.Py;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.PyModule;
import dev.custody.runtime.PyObject;
import dev.custody.runtime.PyStr;
import dev.custody.runtime.PyTuple;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LeavesNothingAlive
class SortingModuleTest {
  private PyModule sorting;

  @BeforeEach
  void init() throws MemoryError {
    sorting = SortingModule.init();
  }

  @AfterEach
  void release() {
    sorting.decRef();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,1,2                    | [1, 2, 3]",
        "5                        | [5]",
        "2,2,-1,2                 | [-1, 2, 2, 2]",
        "1,2,3                    | [1, 2, 3]",
        "5000000000,-5000000000,0 | [-5000000000, 0, 5000000000]",
      })
  void sorts(String numbers, String expected) throws PyError {
    PyTuple args = argsOf(listOf(Arrays.stream(numbers.split(",")).mapToLong(Long::parseLong)));

    PyObject sorted = sorting.call("sort", args);

    assertThat(sorted.repr()).isEqualTo(expected);
    sorted.decRef();
    args.decRef();
  }

  @Test
  void sortsTheExtremesAndNothing() throws PyError {
    PyTuple extremes = argsOf(listOf(Arrays.stream(new long[] {Long.MAX_VALUE, Long.MIN_VALUE})));
    PyTuple empty = argsOf(PyList.create(0));

    PyObject sorted = sorting.call("sort", extremes);
    PyObject nothing = sorting.call("sort", empty);

    assertThat(sorted.repr()).isEqualTo("[" + Long.MIN_VALUE + ", " + Long.MAX_VALUE + "]");
    assertThat(nothing.repr()).isEqualTo("[]");
    sorted.decRef();
    nothing.decRef();
    extremes.decRef();
    empty.decRef();
  }

  @Test
  void sortsAsJavaDoes() throws PyError {
    long[] numbers = new Random(1).longs(500).toArray();
    PyTuple args = argsOf(listOf(Arrays.stream(numbers)));

    PyObject sorted = sorting.call("sort", args);

    Arrays.sort(numbers);
    assertThat(sorted.repr()).isEqualTo(Arrays.toString(numbers));
    sorted.decRef();
    args.decRef();
  }

  @Test
  void leavesTheListItWasGivenAlone() throws PyError {
    PyList list = listOf(Arrays.stream(new long[] {2, 1}));
    PyTuple args = PyTuple.pack(list);

    PyObject sorted = sorting.call("sort", args);

    assertThat(list.repr()).isEqualTo("[2, 1]");
    assertThat(list.refCount()).isEqualTo(2);
    assertThat(sorted.refCount()).isEqualTo(1);
    sorted.decRef();
    args.decRef();
    list.decRef();
  }

  @Test
  void anItemThatIsNoIntIsATypeError() throws PyError {
    PyList list = listOf(Arrays.stream(new long[] {2, 1}));
    list.setItem(1, PyStr.fromString("1"));

    refusal(list)
        .isInstanceOf(TypeError.class)
        .hasMessage("'str' object cannot be interpreted as an integer");
  }

  @Test
  void anUnsetSlotIsATypeError() throws PyError {
    refusal(PyList.create(1)).isInstanceOf(TypeError.class);
  }

  @Test
  void anIntThatIsTooLargeIsAnOverflow() throws PyError {
    PyList list = listOf(Arrays.stream(new long[] {2, 1}));
    list.setItem(1, PyInt.fromString("9223372036854775808"));

    refusal(list)
        .isInstanceOf(OverflowError.class)
        .hasMessage("Python int too large to convert to C long");
  }

  @Test
  void theArgumentMustBeAList() throws PyError {
    refusal(Py.NONE)
        .isInstanceOf(TypeError.class)
        .hasMessage("sort() argument 1 must be list, not None");
  }

  @Test
  void releasesEverythingWhicheverAllocationFails() throws PyError {
    PyTuple args = argsOf(listOf(Arrays.stream(new long[] {3, 1, 2})));

    int successes = 0;
    while (failsAfter(successes, args)) {
      successes++;
    }

    assertThat(successes).isGreaterThanOrEqualTo(5);
    args.decRef();
  }

  /** Whether the sort fails when memory ends after so many allocations; it must leave nothing. */
  private boolean failsAfter(int successes, PyTuple args) throws PyError {
    Heap.Mark start = Heap.mark();
    try (AllocationFailure shortage = Heap.failAfter(successes)) {
      sorting.call("sort", args).decRef();
      return false;
    } catch (MemoryError e) {
      return true;
    } finally {
      assertThat(Heap.aliveSince(start).isEmpty()).isTrue();
    }
  }

  private AbstractThrowableAssert<?, ?> refusal(PyObject argument) throws PyError {
    PyTuple args = argsOf(argument);
    try {
      return assertThatThrownBy(() -> sorting.call("sort", args));
    } finally {
      args.decRef();
    }
  }

  /** A tuple that is the only one to hold the argument. */
  private static PyTuple argsOf(PyObject argument) throws PyError {
    PyTuple args = PyTuple.create(1);
    args.setItem(0, argument);
    return args;
  }

  private static PyList listOf(LongStream numbers) throws PyError {
    long[] values = numbers.toArray();
    PyList list = PyList.create(values.length);
    for (int i = 0; i < values.length; i++) {
      list.setItem(i, PyInt.fromLong(values[i]));
    }
    return list;
  }
}

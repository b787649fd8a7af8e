package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@LeavesNothingAlive
class PyListTest {
  private PyInt number;
  private PyList list;

  @BeforeEach
  void make() throws MemoryError {
    number = PyInt.fromLong(42);
    list = PyList.create(0);
  }

  @AfterEach
  void release() {
    list.decRef();
    assertThat(number.refCount()).isEqualTo(1);
    number.decRef();
  }

  @Test
  void newListHasUnsetSlots() throws PyError {
    PyList slots = PyList.create(2);

    assertThat(slots.size()).isEqualTo(2);
    assertThat(slots.getItem(0)).isNull();
    assertThat(slots.repr()).isEqualTo("[<NULL>, <NULL>]");

    slots.decRef();
  }

  @Test
  void sizesThatMakeNoSenseOrNeverFitAreRefused() {
    assertThatThrownBy(() -> PyList.create(-1)).isInstanceOf(IllegalArgumentException.class);
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> PyList.create(3)).isInstanceOf(MemoryError.class);
    }
  }

  @Test
  void getItemLends() throws PyError {
    list.append(number);

    assertThat(list.getItem(0)).isSameAs(number);
    assertThat(number.refCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7})
  void getItemOutsideIsAnIndexError(int index) {
    assertThatThrownBy(() -> list.getItem(index))
        .isInstanceOf(IndexError.class)
        .hasToString("IndexError: list index out of range");
  }

  @Test
  void setItemStealsAndReleasesWhatWasThere() throws PyError {
    PyInt old = PyInt.fromLong(1);
    list.append(old);
    old.decRef();

    list.setItem(0, Py.newRef(number));

    assertThat(old.refCount()).isZero();
    assertThat(number.refCount()).isEqualTo(2);
    assertThat(list.getItem(0)).isSameAs(number);
  }

  @Test
  void setItemCanUnsetASlot() throws PyError {
    list.append(number);

    list.setItem(0, null);

    assertThat(number.refCount()).isEqualTo(1);
    assertThat(list.getItem(0)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7})
  void setItemStealsAlsoWhenItFails(int index) {
    number.incRef();

    assertThatThrownBy(() -> list.setItem(index, number))
        .isInstanceOf(IndexError.class)
        .hasMessage("list assignment index out of range");

    assertThat(number.refCount()).isEqualTo(1);
  }

  @Test
  void theDeadCannotBeStored() throws MemoryError {
    PyInt dead = PyInt.fromLong(1);
    dead.decRef();

    assertThatThrownBy(() -> list.append(dead)).isInstanceOf(DeadObjectError.class);
    assertThatThrownBy(() -> list.setItem(0, dead))
        .isInstanceOf(DeadObjectError.class)
        .hasMessageContaining("list.setItem");
    assertThat(list.size()).isZero();
  }

  @Test
  void appendTakesAReferenceOfItsOwn() throws PyError {
    list.append(number);
    list.append(number);

    assertThat(number.refCount()).isEqualTo(3);
    assertThat(list.repr()).isEqualTo("[42, 42]");
  }

  @Test
  void appendThatFailsTakesNone() {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> list.append(number)).isInstanceOf(MemoryError.class);
    }

    assertThat(number.refCount()).isEqualTo(1);
    assertThat(list.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " 0  | [None, 1, 2]",
        " 1  | [1, None, 2]",
        " 2  | [1, 2, None]",
        " 9  | [1, 2, None]",
        "-1  | [1, None, 2]",
        "-9  | [None, 1, 2]",
      })
  void insertsWherePythonDoes(int index, String expected) throws PyError {
    fill(list, 1, 2);

    list.insert(index, Py.NONE);

    assertThat(list.repr()).isEqualTo(expected);
  }

  @Test
  void insertTakesAReferenceOfItsOwnUnlessItFails() throws PyError {
    list.insert(0, number);
    assertThat(number.refCount()).isEqualTo(2);

    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> list.insert(0, number)).isInstanceOf(MemoryError.class);
    }
    assertThat(number.refCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        " 0 | 0 | [8, 9, 1, 2, 3]",
        " 1 | 2 | [1, 8, 9, 3]",
        " 0 | 3 | [8, 9]",
        " 3 | 3 | [1, 2, 3, 8, 9]",
        " 2 | 1 | [1, 2, 8, 9, 3]",
        "-5 | 9 | [8, 9]",
      })
  void setSliceReplaces(int low, int high, String expected) throws PyError {
    fill(list, 1, 2, 3);
    PyList replacement = PyList.create(0);
    fill(replacement, 8, 9);

    list.setSlice(low, high, replacement);

    assertThat(list.repr()).isEqualTo(expected);
    assertThat(replacement.getItem(0).refCount()).isEqualTo(2);
    replacement.decRef();
  }

  @Test
  void setSliceOfNothingDeletes() throws PyError {
    fill(list, 1, 2, 3);
    list.append(number);

    list.setSlice(1, 4, null);

    assertThat(list.repr()).isEqualTo("[1]");
    assertThat(number.refCount()).isEqualTo(1);
  }

  @Test
  void setSliceTakesTheListItself() throws PyError {
    fill(list, 1, 2);

    list.setSlice(1, 1, list);

    assertThat(list.repr()).isEqualTo("[1, 1, 2, 2]");
  }

  @Test
  void setSliceThatFailsChangesNothing() throws PyError {
    fill(list, 1, 2);

    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> list.setSlice(0, 2, null)).isInstanceOf(MemoryError.class);
    }

    assertThat(list.repr()).isEqualTo("[1, 2]");
  }

  @Test
  void aListInsideItselfIsWrittenToADepth() throws PyError {
    list.append(list);

    assertThat(list.repr()).startsWith("[[[").contains("...").endsWith("]]]");

    list.setItem(0, null);
  }

  @Test
  void knowsLists() {
    assertThat(PyList.check(list)).isTrue();
    assertThat(PyList.check(number)).isFalse();
  }

  private static void fill(PyList list, long... numbers) throws PyError {
    for (long number : numbers) {
      PyInt item = PyInt.fromLong(number);
      list.append(item);
      item.decRef();
    }
  }
}

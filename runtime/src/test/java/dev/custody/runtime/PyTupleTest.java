package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyTupleTest {
  private PyInt number;

  @BeforeEach
  void make() throws MemoryError {
    number = PyInt.fromLong(42);
  }

  @AfterEach
  void release() {
    assertThat(number.refCount()).isEqualTo(1);
    number.decRef();
  }

  @Test
  void packTakesReferencesOfItsOwn() throws PyError {
    PyTuple tuple = PyTuple.pack(number, Py.NONE);

    assertThat(tuple.size()).isEqualTo(2);
    assertThat(tuple.getItem(0)).isSameAs(number);
    assertThat(number.refCount()).isEqualTo(2);
    assertThat(tuple.repr()).isEqualTo("(42, None)");

    tuple.decRef();
  }

  @Test
  void packThatFailsTakesNone() {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> PyTuple.pack(number)).isInstanceOf(MemoryError.class);
    }
  }

  @Test
  void isWrittenAsPythonDoes() throws PyError {
    PyTuple empty = PyTuple.pack();
    PyTuple one = PyTuple.pack(number);

    assertThat(empty.repr()).isEqualTo("()");
    assertThat(one.repr()).isEqualTo("(42,)");

    empty.decRef();
    one.decRef();
  }

  @Test
  void setItemStealsAndReleasesWhatWasThere() throws PyError {
    PyTuple tuple = PyTuple.create(1);
    assertThat(tuple.getItem(0)).isNull();

    tuple.setItem(0, Py.newRef(number));
    assertThat(number.refCount()).isEqualTo(2);

    tuple.setItem(0, Py.NONE);
    assertThat(number.refCount()).isEqualTo(1);

    tuple.decRef();
  }

  @Test
  void setItemOutsideStealsAndFails() throws PyError {
    PyTuple tuple = PyTuple.create(1);

    assertThatThrownBy(() -> tuple.setItem(1, Py.newRef(number)))
        .isInstanceOf(IndexError.class)
        .hasMessage("tuple assignment index out of range");
    assertThatThrownBy(() -> tuple.getItem(1))
        .isInstanceOf(IndexError.class)
        .hasMessage("tuple index out of range");
    assertThat(number.refCount()).isEqualTo(1);

    tuple.decRef();
  }

  @Test
  void aTupleThatOthersHoldCannotBeChanged() throws PyError {
    PyTuple tuple = PyTuple.create(1);
    tuple.incRef();

    assertThatThrownBy(() -> tuple.setItem(0, Py.newRef(number))).isInstanceOf(SystemError.class);
    assertThat(number.refCount()).isEqualTo(1);

    tuple.decRef();
    tuple.decRef();
  }

  @Test
  void sizesThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> PyTuple.create(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theDeadAnswerNothing() throws MemoryError {
    PyTuple tuple = PyTuple.pack(number);
    tuple.decRef();

    assertThatThrownBy(tuple::size).isInstanceOf(DeadObjectError.class);
    assertThatThrownBy(() -> tuple.getItem(0)).isInstanceOf(DeadObjectError.class);
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class TrashcanTest {
  private static final PyType<Faulty> FAULTY =
      PyType.define("faulty", Faulty.class, object -> object.fail());

  /** Its deallocator has a bug. */
  private static final class Faulty extends PyObject {
    Faulty() throws MemoryError {
      super(FAULTY);
    }

    void fail() {
      throw new IllegalStateException("deallocator of " + this);
    }
  }

  @Test
  void aListNestedAMillionDeepIsDeallocated() throws PyError {
    PyList outer = PyList.create(0);
    for (int depth = 0; depth < 1_000_000; depth++) {
      PyList next = PyList.create(1);
      next.setItem(0, outer);
      outer = next;
    }

    outer.decRef();

    assertThat(outer.refCount()).isZero();
  }

  @Test
  void allIsGoneWhenDecRefReturns() throws PyError {
    PyInt number = PyInt.fromLong(1);
    PyTuple inner = PyTuple.pack(number);
    PyTuple outer = PyTuple.pack(inner, inner);
    number.decRef();
    inner.decRef();

    outer.decRef();

    assertThat(number.refCount()).isZero();
    assertThat(inner.refCount()).isZero();
  }

  @Test
  void aDeallocatorThatFailsDoesNotKeepTheOthersFromTheirWork() throws PyError {
    Faulty first = new Faulty();
    Faulty second = new Faulty();
    PyInt number = PyInt.fromLong(1);
    PyTuple tuple = PyTuple.pack(first, number, second);
    first.decRef();
    second.decRef();
    number.decRef();

    assertThatThrownBy(tuple::decRef)
        .hasMessageStartingWith("deallocator of dead faulty")
        .satisfies(error -> assertThat(error.getSuppressed()).hasSize(1));

    assertThat(number.refCount()).isZero();
    PyInt.fromLong(2).decRef();
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyTest {
  @Test
  void newRefIsTheSameObjectWithOneMoreReference() throws MemoryError {
    PyInt number = PyInt.fromLong(7);

    PyInt same = Py.newRef(number);

    assertThat(same).isSameAs(number);
    assertThat(number.refCount()).isEqualTo(2);
    same.decRef();
    number.decRef();
  }

  @Test
  void nullTolerantFormsCountWhatIsThere() throws MemoryError {
    PyInt number = PyInt.fromLong(7);

    Py.xIncRef(number);
    assertThat(Py.xNewRef(number)).isSameAs(number);
    assertThat(number.refCount()).isEqualTo(3);

    Py.xDecRef(number);
    Py.xDecRef(number);
    Py.xDecRef(number);
    assertThat(number.refCount()).isZero();
  }

  @Test
  void nullTolerantFormsTakeNull() {
    assertThatCode(() -> Py.xIncRef(null)).doesNotThrowAnyException();
    assertThatCode(() -> Py.xDecRef(null)).doesNotThrowAnyException();
    assertThat((PyObject) Py.xNewRef(null)).isNull();
  }

  @Test
  void newRefOfNullSaysWhatToUseInstead() {
    assertThatThrownBy(() -> Py.newRef(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("xNewRef");
  }

  @Test
  void noneNeverDiesAndIsNotCounted() {
    HeapCounts before = Heap.counts();

    for (int i = 0; i < 3; i++) {
      Py.NONE.decRef();
    }
    Py.NONE.incRef();

    assertThat(Py.NONE.repr()).isEqualTo("None");
    assertThat(Py.NONE.refCount()).isEqualTo(Integer.MAX_VALUE);
    assertThat(Py.NONE.type()).isSameAs(PyNone.TYPE);
    assertThat(Heap.counts()).isEqualTo(before);
  }
}

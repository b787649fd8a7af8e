package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyTypeTest {
  @Test
  void typesAreObjectsOfTypeType() {
    assertThat(PyInt.TYPE.type()).isSameAs(PyType.TYPE);
    assertThat(PyType.TYPE.type()).isSameAs(PyType.TYPE);
    assertThat(PyList.TYPE.repr()).isEqualTo("<class 'list'>");
    assertThat(PyType.TYPE.isInstance(PyList.TYPE)).isTrue();
  }

  @Test
  void typesNeverDie() {
    PyInt.TYPE.decRef();

    assertThat(PyInt.TYPE.name()).isEqualTo("int");
  }

  @Test
  void knowsItsObjects() throws MemoryError {
    PyInt number = PyInt.fromLong(1);

    assertThat(PyInt.TYPE.isInstance(number)).isTrue();
    assertThat(PyList.TYPE.isInstance(number)).isFalse();
    assertThat(PyInt.TYPE.cast(number)).isSameAs(number);

    number.decRef();
    assertThatThrownBy(() -> PyInt.TYPE.isInstance(number)).isInstanceOf(DeadObjectError.class);
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.runtime.error.PyError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyBoolTest {
  @Test
  void truthValuesAreIntsToo() throws PyError {
    assertThat(PyBool.of(true)).isSameAs(Py.TRUE);
    assertThat(PyBool.of(false)).isSameAs(Py.FALSE);
    assertThat(PyInt.check(Py.TRUE)).isTrue();
    assertThat(PyInt.asLong(Py.TRUE)).isEqualTo(1);
    assertThat(Py.FALSE.asInt()).isZero();
    assertThat(Py.TRUE.type()).isSameAs(PyBool.TYPE);
  }

  @Test
  void areWrittenAsPythonDoes() {
    assertThat(Py.TRUE.repr()).isEqualTo("True");
    assertThat(Py.FALSE.repr()).isEqualTo("False");
    assertThat(PyBool.TYPE.repr()).isEqualTo("<class 'bool'>");
  }

  @Test
  void areImmortal() {
    int before = Py.TRUE.refCount();

    Py.TRUE.incRef();
    Py.TRUE.decRef();
    Py.TRUE.decRef();

    assertThat(Py.TRUE.refCount()).isEqualTo(before);
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.KeyError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import java.math.BigInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyDictTest {
  private PyDict dict;
  private PyInt one;
  private PyStr text;

  @BeforeEach
  void make() throws MemoryError {
    dict = PyDict.create();
    one = PyInt.fromLong(1);
    text = PyStr.fromString("one");
  }

  @AfterEach
  void release() {
    if (dict.refCount() != 0) {
      dict.decRef();
    }
    assertThat(one.refCount()).isEqualTo(1);
    assertThat(text.refCount()).isEqualTo(1);
    one.decRef();
    text.decRef();
  }

  @Test
  void setItemTakesReferencesOfItsOwn() throws PyError {
    dict.setItem(text, one);

    assertThat(text.refCount()).isEqualTo(2);
    assertThat(one.refCount()).isEqualTo(2);
    assertThat(dict.getItem(text)).isSameAs(one);
    assertThat(dict.getItemString("one")).isSameAs(one);
    assertThat(dict.contains(text)).isTrue();
    assertThat(dict.size()).isEqualTo(1);
  }

  @Test
  void setItemReleasesWhatWasThereAndKeepsTheKey() throws PyError {
    PyStr same = PyStr.fromString("one");
    dict.setItem(text, one);

    dict.setItem(same, Py.NONE);

    assertThat(one.refCount()).isEqualTo(1);
    assertThat(text.refCount()).isEqualTo(2);
    assertThat(same.refCount()).isEqualTo(1);
    assertThat(dict.size()).isEqualTo(1);
    same.decRef();
  }

  @Test
  void setItemThatFailsTakesNothing() {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> dict.setItem(text, one)).isInstanceOf(MemoryError.class);
    }
    assertThatThrownBy(() -> dict.setItem(dict, one))
        .isInstanceOf(TypeError.class)
        .hasMessage("unhashable type: 'dict'");

    assertThat(dict.size()).isZero();
  }

  @Test
  void delItemReleasesKeyAndValue() throws PyError {
    dict.setItem(text, one);

    dict.delItem(text);

    assertThat(dict.getItem(text)).isNull();
    assertThatThrownBy(() -> dict.delItem(text)).isInstanceOf(KeyError.class).hasMessage("'one'");
  }

  @Test
  void keysAreTheSameIfTheirValuesAre() throws PyError {
    PyFloat whole = PyFloat.fromDouble(1);
    PyTuple pair = PyTuple.pack(one, text);
    PyTuple same = PyTuple.pack(whole, text);
    PyFloat half = PyFloat.fromDouble(0.5);
    PyFloat nan = PyFloat.fromDouble(Double.NaN);
    PyFloat otherNan = PyFloat.fromDouble(Double.NaN);
    PyBytes bytes = PyBytes.fromBytes(new byte[] {1});
    PyBytes sameBytes = PyBytes.fromBytes(new byte[] {1});
    PyInt huge = PyInt.fromBigInteger(BigInteger.TEN.pow(400));

    dict.setItem(Py.TRUE, Py.NONE);
    assertThat(dict.contains(one)).isTrue();
    assertThat(dict.contains(whole)).isTrue();
    assertThat(dict.contains(half)).isFalse();
    assertThat(dict.contains(huge)).isFalse();
    dict.setItem(pair, Py.NONE);
    assertThat(dict.contains(same)).isTrue();
    dict.setItem(bytes, Py.NONE);
    assertThat(dict.contains(sameBytes)).isTrue();
    dict.setItem(nan, Py.NONE);
    assertThat(dict.contains(nan)).isTrue();
    assertThat(dict.contains(otherNan)).isFalse();

    dict.decRef();
    for (PyObject each :
        new PyObject[] {whole, pair, same, half, nan, otherNan, bytes, sameBytes, huge}) {
      each.decRef();
    }
  }

  @Test
  void keepsTheOrderOfItsKeys() throws PyError {
    dict.setItem(text, one);
    dict.setItemString("a", Py.NONE);

    PyList keys = dict.keys();
    PyList values = dict.values();

    assertThat(dict.repr()).isEqualTo("{'one': 1, 'a': None}");
    assertThat(keys.repr()).isEqualTo("['one', 'a']");
    assertThat(values.repr()).isEqualTo("[1, None]");
    keys.decRef();
    values.decRef();
  }

  @Test
  void aDictInItselfCanBeWritten() throws PyError {
    dict.setItem(text, dict);

    assertThat(dict.repr()).startsWith("{'one': {'one': ").contains("...");

    dict.delItem(text);
  }

  @Test
  void deallocationReleasesEverything() throws PyError {
    dict.setItem(text, one);

    dict.decRef();

    assertThat(dict.refCount()).isZero();
    assertThatThrownBy(dict::size).isInstanceOf(DeadObjectError.class);
  }
}

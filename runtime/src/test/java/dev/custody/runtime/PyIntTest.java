package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@LeavesNothingAlive
class PyIntTest {
  @ParameterizedTest
  @ValueSource(longs = {0, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE})
  void givesBackTheLongItWasMadeFrom(long value) throws PyError {
    PyInt number = PyInt.fromLong(value);

    assertThat(number.asLong()).isEqualTo(value);
    assertThat(PyInt.asLong(number)).isEqualTo(value);
    assertThat(number.asBigInteger()).isEqualTo(value);
    assertThat(number.repr()).isEqualTo(Long.toString(value));

    number.decRef();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "-9223372036854775809"})
  void tooLargeForLongIsAnOverflow(String digits) throws PyError {
    PyInt number = PyInt.fromBigInteger(new BigInteger(digits));

    assertThatThrownBy(number::asLong)
        .isInstanceOf(OverflowError.class)
        .hasToString("OverflowError: Python int too large to convert to C long");
    assertThatThrownBy(() -> PyInt.asLong(number)).isInstanceOf(OverflowError.class);
    assertThat(number.repr()).isEqualTo(digits);

    number.decRef();
  }

  @ParameterizedTest
  @ValueSource(longs = {1L << 31, -(1L << 31) - 1, Long.MAX_VALUE})
  void tooLargeForIntIsAnOverflow(long value) throws PyError {
    PyInt number = PyInt.fromLong(value);

    assertThatThrownBy(number::asInt)
        .isInstanceOf(OverflowError.class)
        .hasToString("OverflowError: Python int too large to convert to C int");
    assertThatThrownBy(() -> PyInt.asInt(number)).isInstanceOf(OverflowError.class);

    number.decRef();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void givesBackTheIntItWasMadeFrom(int value) throws PyError {
    PyInt number = PyInt.fromLong(value);

    assertThat(number.asInt()).isEqualTo(value);
    assertThat(PyInt.asInt(number)).isEqualTo(value);

    number.decRef();
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "+17", "0017"})
  void readsDigits(String digits) throws PyError {
    PyInt number = PyInt.fromString(digits);

    assertThat(number.asLong()).isEqualTo(17);

    number.decRef();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1.5", "x", " 1", "1_000", "\u0661"})
  void refusesWhatIsNoNumber(String digits) {
    assertThatThrownBy(() -> PyInt.fromString(digits))
        .isInstanceOf(ValueError.class)
        .hasMessage("invalid literal for int() with base 10: '" + digits + "'");
  }

  @Test
  void onlyIntsHaveANumber() throws PyError {
    PyStr text = PyStr.fromString("5");

    assertThat(PyInt.check(text)).isFalse();
    assertThatThrownBy(() -> PyInt.asLong(text))
        .isInstanceOf(TypeError.class)
        .hasMessage("'str' object cannot be interpreted as an integer");
    assertThatThrownBy(() -> PyInt.asLong(null))
        .isInstanceOf(TypeError.class)
        .hasMessage("an int is required, not NULL");

    text.decRef();
  }

  @Test
  void failedCreationLeavesNothing() {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> PyInt.fromLong(1)).isInstanceOf(MemoryError.class);
    }
  }
}

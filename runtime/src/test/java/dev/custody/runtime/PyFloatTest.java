package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.TypeError;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LeavesNothingAlive
class PyFloatTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "-0.0, -0.0",
    "1, 1.0",
    "0.1, 0.1",
    "-2.5, -2.5",
    "100, 100.0",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1.5e300, 1.5e+300",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "2e23, 2e+23",
    "4.9e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "NaN, nan",
    "Infinity, inf",
    "-Infinity, -inf",
  })
  void isWrittenAsPythonDoes(double number, String text) throws MemoryError {
    PyFloat object = PyFloat.fromDouble(number);

    assertThat(object.repr()).isEqualTo(text);
    assertThat(object.asDouble()).isEqualTo(Double.valueOf(number));

    object.decRef();
  }

  @Test
  void intsAreNumbersToo() throws PyError {
    PyInt seven = PyInt.fromLong(7);
    PyInt huge = PyInt.fromBigInteger(BigInteger.TEN.pow(309));

    assertThat(PyFloat.asDouble(seven)).isEqualTo(7);
    assertThat(PyFloat.asDouble(Py.TRUE)).isEqualTo(1);
    assertThat(PyFloat.check(seven)).isFalse();
    assertThatThrownBy(() -> PyFloat.asDouble(huge))
        .isInstanceOf(OverflowError.class)
        .hasMessage("int too large to convert to float");
    assertThatThrownBy(() -> PyFloat.asDouble(Py.NONE))
        .isInstanceOf(TypeError.class)
        .hasMessage("must be real number, not NoneType");

    seven.decRef();
    huge.decRef();
  }

  @Test
  void theDeadHaveNoNumber() throws MemoryError {
    PyFloat late = PyFloat.fromDouble(1);
    late.decRef();

    assertThatThrownBy(late::asDouble).isInstanceOf(DeadObjectError.class);
  }
}

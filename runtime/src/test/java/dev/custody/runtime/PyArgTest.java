package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LeavesNothingAlive
class PyArgTest {
  @Test
  void objectsAreBorrowedFromTheTuple() throws PyError {
    PyList list = PyList.create(0);
    PyTuple args = PyTuple.pack(list, Py.NONE);

    Arguments parsed = PyArg.parseTuple(args, "O!O", PyList.TYPE);

    PyList first = parsed.object(args, 0, PyList.TYPE);
    assertThat(first).isSameAs(list);
    assertThat(parsed.object(args, 1)).isSameAs(Py.NONE);
    assertThat(list.refCount()).isEqualTo(2);

    args.decRef();
    list.decRef();
  }

  @Test
  void numbersAndTextsAreJavaValues() throws PyError {
    PyTuple args = tuple(PyInt.fromLong(5), PyInt.fromLong(1L << 40), PyStr.fromString("hi"));

    Arguments parsed = PyArg.parseTuple(args, "ins");

    assertThat(parsed.asInt(0)).isEqualTo(5);
    assertThat(parsed.asLong(1)).isEqualTo(1L << 40);
    assertThat(parsed.text(2)).isEqualTo("hi");
    assertThat(parsed.count()).isEqualTo(3);
    args.decRef();
    assertThat(parsed.text(2)).isEqualTo("hi");
  }

  @Test
  void optionalArgumentsMayBeMissing() throws PyError {
    PyTuple args = tuple(PyInt.fromLong(5));

    Arguments parsed = PyArg.parseTuple(args, "l|lisOp");

    assertThat(parsed.asLong(0, 9)).isEqualTo(5);
    assertThat(parsed.given(1)).isFalse();
    assertThat(parsed.asLong(1, 9)).isEqualTo(9);
    assertThat(parsed.asInt(2, 8)).isEqualTo(8);
    assertThat(parsed.text(3)).isNull();
    assertThat(parsed.object(args, 4)).isNull();
    assertThat(parsed.isTrue(5)).isFalse();
    args.decRef();
  }

  @Test
  void noneStandsForNoText() throws PyError {
    PyTuple args = PyTuple.pack(Py.NONE);

    assertThat(PyArg.parseTuple(args, "z").text(0)).isNull();
    assertThatThrownBy(() -> PyArg.parseTuple(args, "s:f"))
        .hasToString("TypeError: f() argument 1 must be str, not None");

    args.decRef();
  }

  @Test
  void aNumberWithAFractionMayBeWhole() throws PyError {
    PyTuple args = tuple(PyFloat.fromDouble(0.5), PyInt.fromLong(2), PyStr.fromString("2"));

    assertThatThrownBy(() -> PyArg.parseTuple(args, "ddd"))
        .hasToString("TypeError: must be real number, not str");
    Arguments parsed = PyArg.parseTuple(args, "ddO|d");
    assertThat(parsed.asDouble(0)).isEqualTo(0.5);
    assertThat(parsed.asDouble(1)).isEqualTo(2);
    assertThat(parsed.asDouble(3, 1.5)).isEqualTo(1.5);
    args.decRef();
  }

  @Test
  void truthIsPythons() throws PyError {
    PyTuple args =
        tuple(
            PyInt.fromLong(0), PyInt.fromLong(2), PyStr.fromString(""), PyList.create(1), Py.NONE);

    Arguments parsed = PyArg.parseTuple(args, "ppppp");

    assertThat(parsed.isTrue(0)).isFalse();
    assertThat(parsed.isTrue(1)).isTrue();
    assertThat(parsed.isTrue(2)).isFalse();
    assertThat(parsed.isTrue(3)).isTrue();
    assertThat(parsed.isTrue(4)).isFalse();
    args.decRef();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "O:sort    ~ 0 ~ sort() takes exactly 1 argument (0 given)",
        "OO:sort   ~ 3 ~ sort() takes exactly 2 arguments (3 given)",
        "O|O:sort  ~ 0 ~ sort() takes at least 1 argument (0 given)",
        "O|O:sort  ~ 3 ~ sort() takes at most 2 arguments (3 given)",
        ":sort     ~ 1 ~ sort() takes no arguments (1 given)",
        "O         ~ 0 ~ function takes exactly 1 argument (0 given)",
        "O;one list ~ 2 ~ one list",
      })
  void theWrongNumberOfArgumentsIsCounted(String format, int count, String message) throws PyError {
    PyTuple args = PyTuple.create(count);

    refusal(args, format).isInstanceOf(TypeError.class).hasMessage(message);

    args.decRef();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s:f   | f() argument 1 must be str, not int",
        "U:f   | f() argument 1 must be str, not int",
        "S:f   | f() argument 1 must be bytes, not int",
        "z:f   | f() argument 1 must be str or None, not int",
        "O!:f  | f() argument 1 must be list, not int",
        "O!    | argument 1 must be list, not int",
      })
  void theWrongTypeIsNamed(String format, String message) throws PyError {
    PyTuple args = tuple(PyInt.fromLong(1));

    refusal(args, format).isInstanceOf(TypeError.class).hasMessage(message);

    args.decRef();
  }

  @ParameterizedTest
  @CsvSource({"i", "l", "L", "n"})
  void whatIsNoIntIsRefused(String format) throws PyError {
    PyTuple args = tuple(PyStr.fromString("5"));

    refusal(args, format)
        .isInstanceOf(TypeError.class)
        .hasMessage("'str' object cannot be interpreted as an integer");

    args.decRef();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i | 2147483648           | signed integer is greater than maximum",
        "i | -2147483649          | signed integer is less than minimum",
        "l | 9223372036854775808  | Python int too large to convert to C long",
        "n | -9223372036854775809 | Python int too large to convert to C long",
      })
  void tooLargeIsAnOverflow(String format, String number, String message) throws PyError {
    PyTuple args = tuple(PyInt.fromString(number));

    refusal(args, format).isInstanceOf(OverflowError.class).hasMessage(message);

    args.decRef();
  }

  @Test
  void aTextWithANullCharacterIsRefused() throws PyError {
    PyTuple args = tuple(PyStr.fromString("a\0b"));

    refusal(args, "s").isInstanceOf(ValueError.class).hasMessage("embedded null character");

    args.decRef();
  }

  @Test
  void whatIsNoTupleOrNoFormatIsTheExtensionsFault() throws PyError {
    PyTuple args = tuple(PyInt.fromLong(1));

    refusal(PyList.TYPE, "O").isInstanceOf(SystemError.class);
    refusal(args, "X")
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'X' is no unit in the format \"X\"");

    args.decRef();
  }

  private static AbstractThrowableAssert<?, ?> refusal(PyObject args, String format) {
    return assertThatThrownBy(() -> PyArg.parseTuple(args, format, PyList.TYPE));
  }

  /** A tuple that is the only one to hold the items. */
  private static PyTuple tuple(PyObject... items) throws PyError {
    PyTuple tuple = PyTuple.create(items.length);
    for (int i = 0; i < items.length; i++) {
      tuple.setItem(i, items[i]);
    }
    return tuple;
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.SystemError;
import dev.custody.runtime.error.TypeError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@LeavesNothingAlive
class ParametersTest {
  private PyDict names;

  @BeforeEach
  void make() throws MemoryError {
    names = PyDict.create();
  }

  @AfterEach
  void release() {
    names.decRef();
  }

  /** So many arguments by position, and one under each of these names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "f(a)            | 2 |     | f() takes at most 1 argument (2 given)",
        "f(a)            | 1 | a   | f() takes at most 1 argument (2 given)",
        "f(a)            | 0 | a b | f() takes at most 1 keyword argument (2 given)",
        "f(a)            | 0 |     | f() missing required argument 'a' (pos 1)",
        "f(a, b)         | 0 | b   | f() missing required argument 'a' (pos 1)",
        "f(a, b=1)       | 1 | a   | argument for f() given by name ('a') and position (1)",
        "f(a, b=1)       | 1 | c   | 'c' is an invalid keyword argument for f()",
        "f(a, /)         | 0 |     | f() takes exactly 1 positional argument (0 given)",
        "f(a, /)         | 0 | a   | f() takes exactly 1 positional argument (0 given)",
        "f(a, /, b=1)    | 0 |     | f() takes at least 1 positional argument (0 given)",
        "f(a, /, b=1)    | 1 | a   | 'a' is an invalid keyword argument for f()",
        "f(*, a)         | 1 |     | f() takes no positional arguments",
        "f(a, *, b)      | 2 |     | f() takes exactly 1 positional argument (2 given)",
        "f(a=1, *, b)    | 2 |     | f() takes at most 1 positional argument (2 given)",
        "f(*, a)         | 0 |     | f() missing required argument 'a' (pos 1)",
        "f(a, /, *rest)  | 0 |     | f() takes at least 1 positional argument (0 given)",
        "f(a, *rest)     | 2 | a   | argument for f() given by name ('a') and position (1)",
        "f(*rest)        | 0 | a   | 'a' is an invalid keyword argument for f()",
      })
  void whatDoesNotFitIsSaidInCPythonsWords(
      String signature, int positions, String given, String message) throws PyError {
    PyTuple args = fill(positions, given);

    assertThatThrownBy(() -> Parameters.of(signature).match(args, names))
        .isInstanceOf(TypeError.class)
        .hasMessage(message);

    args.decRef();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "f()                    | 0 |     |",
        "f(a)                   | 1 |     | 0",
        "f(a)                   | 0 | a   | a",
        "f(a, b=', *', c=1)     | 1 | c   | 0 - c",
        "f(a, /, *, c='\\'', d) | 1 | d   | 0 - d",
        "f(a, *rest, c=1)       | 3 | c   | 0 c 1 2",
        "f(*rest)               | 2 |     | 0 1",
      })
  void eachArgumentComesToItsPlace(String signature, int positions, String given, String expected)
      throws PyError {
    PyTuple args = fill(positions, given);

    GivenArguments places = Parameters.of(signature).match(args, names);

    int count = expected == null ? 0 : expected.split(" ").length;
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < count; i++) {
      found.append(' ').append(places.has(i) ? places.text(i) : "-");
    }
    assertThat(found.toString().strip()).isEqualTo(expected == null ? "" : expected);
    args.decRef();
  }

  /** Each argument is a text: its position, or its name. */
  private PyTuple fill(int positions, String given) throws PyError {
    if (given != null) {
      for (String name : given.split(" ")) {
        PyStr text = PyStr.fromString(name);
        names.setItem(text, text);
        text.decRef();
      }
    }
    PyTuple args = PyTuple.create(positions);
    for (int i = 0; i < positions; i++) {
      args.setItem(i, PyStr.fromString(Integer.toString(i)));
    }
    return args;
  }

  @Test
  void noNamesIsTheSameAsAnEmptyDict() throws PyError {
    PyTuple args = PyTuple.pack(Py.NONE);

    assertThat(Parameters.of("f(a)").match(args, null).object(0)).isSameAs(Py.NONE);
    assertThat(Parameters.of("f(a)").match(args, names).objectOrNull(0)).isNull();

    args.decRef();
  }

  @Test
  void namesAreTexts() throws PyError {
    PyTuple args = PyTuple.pack();
    names.setItem(Py.NONE, Py.NONE);

    assertThatThrownBy(() -> Parameters.of("f(a=1)").match(args, names))
        .isInstanceOf(TypeError.class)
        .hasMessage("keywords must be strings");

    args.decRef();
  }

  @Test
  void whatIsNoTupleOrNotFilledIsTheCallersFault() throws PyError {
    PyTuple unfilled = PyTuple.create(1);

    for (PyObject args : new PyObject[] {null, names, unfilled}) {
      assertThatThrownBy(() -> Parameters.of("f(a)").match(args, null))
          .isInstanceOf(SystemError.class)
          .hasMessage("bad argument to internal function");
    }

    unfilled.decRef();
  }

  @Test
  void aSignatureHasParentheses() {
    assertThatThrownBy(() -> Parameters.of("f")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRowOfTheTableKnowsItsSignature() {
    String doc = Parameters.of("f(a, /, b=1)").doc("Does it.");
    PyMethodDef plain =
        new PyMethodDef("f", (self, args) -> Py.NONE, CallingConvention.METH_VARARGS, doc);

    assertThat(plain.textSignature()).isEqualTo("($module, a, /, b=1)");
    assertThat(plain.docstring()).isEqualTo("Does it.");
    PyMethodDef bare =
        new PyMethodDef("f", (self, args) -> Py.NONE, CallingConvention.METH_VARARGS, "Does it.");
    assertThat(bare.textSignature()).isNull();
    assertThat(bare.docstring()).isEqualTo("Does it.");
  }

  @Test
  void aFunctionHasTheConventionThatItIsMadeFor() {
    assertThatThrownBy(
            () ->
                new PyMethodDef("f", (self, args) -> Py.NONE, CallingConvention.METH_KEYWORDS, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad call flags");
    assertThatThrownBy(
            () ->
                new PyMethodDef(
                    "f", (self, args, kwargs) -> Py.NONE, CallingConvention.METH_NOARGS, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.math.BigInteger;

/** How objects become Java values, in CPython's words where they do not. */
final class Conversions {
  private Conversions() {}

  /** What is said of an argument of the wrong type. */
  static TypeError mustBe(String position, String expected, @Borrowed PyObject argument) {
    String given = argument == Py.NONE ? "None" : argument.type().name();
    return new TypeError("%s must be %s, not %s".formatted(position, expected, given));
  }

  static String text(@Borrowed PyStr argument) throws ValueError {
    String text = argument.asString();
    if (text.indexOf('\0') >= 0) {
      throw new ValueError("embedded null character");
    }
    return text;
  }

  static int asInt(@Borrowed PyObject argument) throws TypeError, OverflowError {
    long number = PyInt.asLong(argument);
    if (number > Integer.MAX_VALUE) {
      throw new OverflowError("signed integer is greater than maximum");
    }
    if (number < Integer.MIN_VALUE) {
      throw new OverflowError("signed integer is less than minimum");
    }
    return (int) number;
  }

  /** Zero, None and what is empty are false. */
  static boolean isTrue(@Borrowed PyObject argument) {
    if (argument instanceof PyInt number) {
      return !number.asBigInteger().equals(BigInteger.ZERO);
    }
    if (argument instanceof PyFloat number) {
      return number.asDouble() != 0;
    }
    if (argument instanceof PyStr text) {
      return !text.asString().isEmpty();
    }
    if (argument instanceof PyBytes bytes) {
      return bytes.size() != 0;
    }
    if (argument instanceof PyList list) {
      return list.size() != 0;
    }
    if (argument instanceof PyTuple tuple) {
      return tuple.size() != 0;
    }
    if (argument instanceof PyDict dict) {
      return dict.size() != 0;
    }
    return argument != Py.NONE;
  }
}

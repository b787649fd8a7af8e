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

  static byte asByte(@Borrowed PyObject argument) throws TypeError, OverflowError {
    return (byte) within(Byte.MIN_VALUE, Byte.MAX_VALUE, "signed char", argument);
  }

  static short asShort(@Borrowed PyObject argument) throws TypeError, OverflowError {
    return (short) within(Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer", argument);
  }

  static int asInt(@Borrowed PyObject argument) throws TypeError, OverflowError {
    return (int) within(Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer", argument);
  }

  private static long within(long least, long most, String kind, @Borrowed PyObject argument)
      throws TypeError, OverflowError {
    long number = PyInt.asLong(argument);
    if (number > most) {
      throw new OverflowError(kind + " is greater than maximum");
    }
    if (number < least) {
      throw new OverflowError(kind + " is less than minimum");
    }
    return number;
  }

  /** The only character of a str; halves of surrogate pairs are none. */
  static char asChar(String position, @Borrowed PyObject argument) throws TypeError, ValueError {
    String text = argument instanceof PyStr str ? str.asString() : "";
    if (text.codePointCount(0, text.length()) != 1) {
      throw mustBe(position, "a unicode character", argument);
    }
    if (text.length() != 1) {
      throw new ValueError(
          "character U+%x is not in range [U+0000; U+ffff]".formatted(text.codePointAt(0)));
    }
    return text.charAt(0);
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

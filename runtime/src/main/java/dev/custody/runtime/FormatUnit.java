package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.math.BigInteger;

/** What a format says of one argument. */
enum FormatUnit {
  OBJECT("O"),
  OBJECT_OF_TYPE("O!"),
  STR_OBJECT("U"),
  TEXT("s"),
  TEXT_OR_NONE("z"),
  INT("i"),
  LONG("l"),
  LONG_LONG("L"),
  SIZE("n"),
  TRUTH("p");

  private final String code;

  FormatUnit(String code) {
    this.code = code;
  }

  /** The unit that a format has at an index; {@code O!} is longer than {@code O}. */
  static FormatUnit at(int index, String format) {
    FormatUnit found = null;
    for (FormatUnit unit : values()) {
      if (format.startsWith(unit.code, index)
          && (found == null || unit.code.length() > found.code.length())) {
        found = unit;
      }
    }
    if (found == null) {
      throw new IllegalArgumentException(
          "'%c' is no unit in the format \"%s\"".formatted(format.charAt(index), format));
    }
    return found;
  }

  int length() {
    return code.length();
  }

  /**
   * Checks an argument.
   *
   * @param type what {@link #OBJECT_OF_TYPE} wants, else null
   * @param position where the argument stands, for messages
   * @return the argument as a Java value; null where the object itself is wanted
   */
  @Nullable
  Object convert(@Borrowed PyObject argument, @Nullable PyType<?> type, String position)
      throws TypeError, OverflowError, ValueError {
    return switch (this) {
      case OBJECT -> null;
      case OBJECT_OF_TYPE -> {
        require(type.isInstance(argument), type.name(), argument, position);
        yield null;
      }
      case STR_OBJECT -> {
        require(argument instanceof PyStr, "str", argument, position);
        yield null;
      }
      case TEXT -> text(argument, "str", position);
      case TEXT_OR_NONE -> argument == Py.NONE ? null : text(argument, "str or None", position);
      case INT -> narrow(argument);
      case LONG, LONG_LONG, SIZE -> PyInt.asLong(argument);
      case TRUTH -> isTrue(argument);
    };
  }

  private static String text(@Borrowed PyObject argument, String expected, String position)
      throws TypeError, ValueError {
    require(argument instanceof PyStr, expected, argument, position);
    String text = PyStr.TYPE.cast(argument).asString();
    if (text.indexOf('\0') >= 0) {
      throw new ValueError("embedded null character");
    }
    return text;
  }

  private static void require(
      boolean right, String expected, @Borrowed PyObject argument, String position)
      throws TypeError {
    if (!right) {
      String given = argument == Py.NONE ? "None" : argument.type().name();
      throw new TypeError("%s must be %s, not %s".formatted(position, expected, given));
    }
  }

  private static Long narrow(@Borrowed PyObject argument) throws TypeError, OverflowError {
    long number = PyInt.asLong(argument);
    if (number > Integer.MAX_VALUE) {
      throw new OverflowError("signed integer is greater than maximum");
    }
    if (number < Integer.MIN_VALUE) {
      throw new OverflowError("signed integer is less than minimum");
    }
    return number;
  }

  /** Zero, None and what is empty are false. */
  private static boolean isTrue(@Borrowed PyObject argument) {
    if (argument instanceof PyInt number) {
      return !number.asBigInteger().equals(BigInteger.ZERO);
    }
    if (argument instanceof PyStr text) {
      return !text.asString().isEmpty();
    }
    if (argument instanceof PyList list) {
      return list.size() != 0;
    }
    if (argument instanceof PyTuple tuple) {
      return tuple.size() != 0;
    }
    return argument != Py.NONE;
  }
}

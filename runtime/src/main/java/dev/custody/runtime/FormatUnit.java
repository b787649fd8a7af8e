package dev.custody.runtime;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;

/** What a format says of one argument. */
enum FormatUnit {
  OBJECT("O"),
  OBJECT_OF_TYPE("O!"),
  STR_OBJECT("U"),
  BYTES_OBJECT("S"),
  TEXT("s"),
  TEXT_OR_NONE("z"),
  INT("i"),
  LONG("l"),
  LONG_LONG("L"),
  SIZE("n"),
  DOUBLE("d"),
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
      case BYTES_OBJECT -> {
        require(argument instanceof PyBytes, "bytes", argument, position);
        yield null;
      }
      case TEXT -> Conversions.text(str(argument, "str", position));
      case TEXT_OR_NONE ->
          argument == Py.NONE ? null : Conversions.text(str(argument, "str or None", position));
      case INT -> (long) Conversions.asInt(argument);
      case LONG, LONG_LONG, SIZE -> PyInt.asLong(argument);
      case DOUBLE -> PyFloat.asDouble(argument);
      case TRUTH -> Conversions.isTrue(argument);
    };
  }

  @Aliases("argument")
  private static PyStr str(@Borrowed PyObject argument, String expected, String position)
      throws TypeError {
    require(argument instanceof PyStr, expected, argument, position);
    return PyStr.TYPE.cast(argument);
  }

  private static void require(
      boolean right, String expected, @Borrowed PyObject argument, String position)
      throws TypeError {
    if (!right) {
      throw Conversions.mustBe(position, expected, argument);
    }
  }
}

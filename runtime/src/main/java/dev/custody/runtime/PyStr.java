package dev.custody.runtime;

import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.runtime.error.MemoryError;

/** A text. */
@Managed
public final class PyStr extends PyObject {
  /** The type object. */
  @Immortal public static final PyType<PyStr> TYPE = PyType.define("str", PyStr.class);

  private final String value;

  private PyStr(String value) throws MemoryError {
    super(TYPE);
    this.value = value;
  }

  /** A new str. */
  @Owned
  public static PyStr fromString(String value) throws MemoryError {
    return new PyStr(value);
  }

  /** The text. A Java string is nobody's to release, so it outlives the object. */
  public String asString() {
    requireAlive("str.asString");
    return value;
  }

  /** The text as a literal, on one line whatever it contains. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.codePoints().forEach(character -> quoted.append(escape(character)));
    return quoted.append('\'').toString();
  }

  private static String escape(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\'', '\\' -> "\\" + (char) character;
      default -> {
        if (Character.isISOControl(character)) {
          yield "\\x%02x".formatted(character);
        }
        // Half of a pair, which no text in UTF-8 can contain.
        boolean half = Character.getType(character) == Character.SURROGATE;
        yield half ? "\\u%04x".formatted(character) : Character.toString(character);
      }
    };
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text(quote(value));
  }
}

package dev.custody.processor.generate.extension;

import com.palantir.javapoet.CodeBlock;
import dev.custody.processor.generate.extension.Argument.Kind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What stands for an argument that is not given.
 *
 * @param java as a Java expression; null if it is null
 * @param python as Python writes it
 */
record AbsentValue(CodeBlock java, String python) {
  static final AbsentValue NONE = new AbsentValue(null, "None");

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern REAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");

  /** The value that a text means to a parameter of some kind; null if it means none. */
  static AbsentValue of(String text, Kind kind) {
    return switch (kind) {
      case LONG -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "$LL");
      case INT -> whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "$L");
      case SHORT -> whole(text, Short.MIN_VALUE, Short.MAX_VALUE, "(short) $L");
      case BYTE -> whole(text, Byte.MIN_VALUE, Byte.MAX_VALUE, "(byte) $L");
      case DOUBLE -> real(text);
      case FLOAT -> narrow(text);
      case CHARACTER -> character(text);
      case TRUTH ->
          switch (text) {
            case "true" -> new AbsentValue(CodeBlock.of("true"), "True");
            case "false" -> new AbsentValue(CodeBlock.of("false"), "False");
            default -> null;
          };
      case TEXT -> new AbsentValue(CodeBlock.of("$S", text), PythonText.literal(text));
      case BYTES -> bytes(text);
      case OBJECT, OBJECT_OF_TYPE, NAMED -> null;
    };
  }

  private static AbsentValue whole(String text, long least, long most, String java) {
    if (!WHOLE.matcher(text).matches()) {
      return null;
    }
    try {
      long number = Long.parseLong(text);
      return number < least || number > most
          ? null
          : new AbsentValue(CodeBlock.of(java, number), Long.toString(number));
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }

  private static AbsentValue real(String text) {
    if (!REAL.matcher(text).matches()) {
      return null;
    }
    double number = Double.parseDouble(text);
    String written = Double.toString(number);
    return Double.isInfinite(number)
        ? null
        : new AbsentValue(CodeBlock.of("$L", written), written.replace('E', 'e'));
  }

  private static AbsentValue narrow(String text) {
    AbsentValue wide = real(text);
    if (wide == null) {
      return null;
    }
    float number = Float.parseFloat(text);
    return Float.isInfinite(number)
        ? null
        : new AbsentValue(CodeBlock.of("$Lf", Float.toString(number)), wide.python());
  }

  private static AbsentValue character(String text) {
    return text.length() == 1 && !Character.isSurrogate(text.charAt(0))
        ? new AbsentValue(CodeBlock.of("$L", literal(text.charAt(0))), PythonText.literal(text))
        : null;
  }

  /** As JavaPoet writes it in a text, but between other quotes. */
  private static String literal(char character) {
    if (character == '\'') {
      return "'\\''";
    } else if (character == '"') {
      return "'\"'";
    }
    String text = CodeBlock.of("$S", String.valueOf(character)).toString();
    return "'" + text.substring(1, text.length() - 1) + "'";
  }

  private static AbsentValue bytes(String text) {
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      return null;
    }
    CodeBlock java =
        text.isEmpty()
            ? CodeBlock.of("new byte[0]")
            : CodeBlock.of("$S.getBytes($T.US_ASCII)", text, StandardCharsets.class);
    return new AbsentValue(java, "b" + PythonText.literal(text));
  }
}

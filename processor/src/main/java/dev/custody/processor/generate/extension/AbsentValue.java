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
      case LONG -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE, "L");
      case INT -> whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE, "");
      case DOUBLE -> real(text);
      case TRUTH ->
          switch (text) {
            case "true" -> new AbsentValue(CodeBlock.of("true"), "True");
            case "false" -> new AbsentValue(CodeBlock.of("false"), "False");
            default -> null;
          };
      case TEXT -> new AbsentValue(CodeBlock.of("$S", text), PythonText.literal(text));
      case BYTES -> bytes(text);
      case OBJECT, OBJECT_OF_TYPE -> null;
    };
  }

  private static AbsentValue whole(String text, long least, long most, String suffix) {
    if (!WHOLE.matcher(text).matches()) {
      return null;
    }
    try {
      long number = Long.parseLong(text);
      return number < least || number > most
          ? null
          : new AbsentValue(CodeBlock.of("$L$L", number, suffix), Long.toString(number));
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

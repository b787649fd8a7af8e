package dev.custody.processor.generate.extension;

import java.util.Set;
import java.util.regex.Pattern;

/** What Python's grammar says of names and texts. */
final class PythonText {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*");

  private static final Set<String> RESERVED =
      Set.of(
          "assert",
          "break",
          "class",
          "continue",
          "else",
          "finally",
          "for",
          "if",
          "import",
          "return",
          "try",
          "while",
          "False",
          "None",
          "True",
          "and",
          "as",
          "async",
          "await",
          "def",
          "del",
          "elif",
          "except",
          "from",
          "global",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "with",
          "yield");

  private PythonText() {}

  static boolean isName(String text) {
    return NAME.matcher(text).matches() && !RESERVED.contains(text);
  }

  /** A name for what is called so in Java; Python's habit is an underscore after what is taken. */
  static String name(String java) {
    String possible = java.replace('$', '_');
    return RESERVED.contains(possible) ? possible + "_" : possible;
  }

  /** A text as a literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      literal.append(
          switch (each) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\'', '\\' -> "\\" + each;
            default -> Character.isISOControl(each) ? "\\x%02x".formatted((int) each) : "" + each;
          });
    }
    return literal.append('\'').toString();
  }
}

package dev.custody.it;

import java.util.regex.Pattern;

/** Texts, compared without regard to layout. */
final class Text {
  private static final Pattern MARK = Pattern.compile("// expect: [a-z.-]+");

  private Text() {}

  static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** A program, or what javac shows of it, without the marks of what is expected. */
  static String withoutMarks(String text) {
    return MARK.matcher(text).replaceAll("");
  }

  /** What stands between two words, where they first occur. */
  static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}

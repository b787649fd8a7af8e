package dev.custody.examples;

import java.io.Serial;

/** What the user gave cannot be used; the message says in one line why. */
final class BadInput extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUOTE = 60;

  BadInput(String message) {
    super(message);
  }

  /** What the user gave, as it can stand in a message: short, and on one line. */
  static String quote(String text) {
    String start = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
    return "'" + start.replaceAll("\\p{Cntrl}", "?") + "'";
  }
}

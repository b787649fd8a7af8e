package dev.custody.processor.generate;

import java.util.regex.Pattern;

/** Lays out the text of comments. */
public final class CommentText {
  /** What a line has left after the indentation of a method and the asterisk. */
  private static final int WIDTH = 100 - "   * ".length();

  /** Not within {@code {@code …}}: no tag is torn apart. */
  private static final Pattern SPACE = Pattern.compile("(?<!\\{@code) ");

  private CommentText() {}

  /** Broken into lines that fit between the asterisk and the end of the line. */
  public static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : SPACE.split(text)) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      lines.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column > 0 && fits ? column + 1 + word.length() : word.length();
    }
    return lines.toString();
  }
}

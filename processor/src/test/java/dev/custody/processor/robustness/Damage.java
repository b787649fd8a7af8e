package dev.custody.processor.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages source text as half-written code is damaged: differently for every seed. */
final class Damage {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|//[^\n]*|/\\*.*?\\*/"
              + "|\\w+|->|::|&&|\\|\\||[=!<>+\\-*/]=|\\+\\+|--|\\S",
          Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final Random random;

  Damage(long seed) {
    random = new Random(seed);
  }

  /** The text with one to three things wrong with it. */
  String in(String text) {
    String damaged = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  private String once(String text) {
    List<int[]> tokens = tokens(text, TOKEN);
    if (tokens.size() < 3) {
      return text;
    }
    int at = 1 + random.nextInt(tokens.size() - 2);
    int[] token = tokens.get(at);
    int[] next = tokens.get(at + 1);
    return switch (random.nextInt(9)) {
      case 0 -> cut(text, token[0], token[1]);
      case 1 -> swapped(text, token, next);
      case 2 -> text.substring(0, token[1]);
      case 3 -> text.substring(0, token[1]) + closing(text.substring(0, token[1]));
      case 4 -> withoutLine(text, token[0]);
      case 5 -> text.substring(0, token[1]) + " " + text.substring(token[0]);
      default -> anotherWord(text);
    };
  }

  private static List<int[]> tokens(String text, Pattern pattern) {
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    return tokens;
  }

  private static String cut(String text, int from, int to) {
    return text.substring(0, from) + text.substring(to);
  }

  private static String swapped(String text, int[] first, int[] second) {
    return text.substring(0, first[0])
        + text.substring(second[0], second[1])
        + text.substring(first[1], second[0])
        + text.substring(first[0], first[1])
        + text.substring(second[1]);
  }

  /** The braces that are open, closed: as an editor does it while one types. */
  private static String closing(String text) {
    long open = text.chars().filter(c -> c == '{').count();
    long closed = text.chars().filter(c -> c == '}').count();
    return ";" + "}".repeat((int) Math.max(0, open - closed));
  }

  private static String withoutLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    int start = text.lastIndexOf('\n', offset) + 1;
    return cut(text, start, end < 0 ? text.length() : end + 1);
  }

  /** Puts a word in another's place: this still parses, mostly, and means something else. */
  private String anotherWord(String text) {
    List<int[]> words = tokens(text, WORD);
    int[] one = words.get(random.nextInt(words.size()));
    int[] other = words.get(random.nextInt(words.size()));
    return text.substring(0, one[0]) + text.substring(other[0], other[1]) + text.substring(one[1]);
  }
}

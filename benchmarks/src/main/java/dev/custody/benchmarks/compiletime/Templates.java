package dev.custody.benchmarks.compiletime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Pieces of Java with holes in them. {@code $N} is a number that the piece has for itself, {@code
 * $I} any small number, {@code $W} a word, the same all over the piece, and a line {@code $FILL}
 * stands for a few statements.
 */
final class Templates {
  private static final List<String> WORDS =
      List.of(
          "read", "offset", "header", "frame", "token", "limit", "index", "length", "status",
          "chunk", "weight", "window", "cursor", "version", "attempt", "margin");

  private static final int DEEPEST = 2;

  private final List<String> statements = pieces("statements.txt");
  private final Random random;
  private int last;

  Templates(long seed) {
    random = new Random(seed);
  }

  static List<String> pieces(String resource) {
    return List.of(text(resource).split("----\n"));
  }

  static String text(String resource) {
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** The piece with its holes filled, each line indented. */
  String filled(String piece, String indent) {
    return filled(piece, indent, 0);
  }

  private String filled(String piece, String indent, int depth) {
    String number = String.valueOf(++last);
    String word = any(WORDS);
    StringBuilder text = new StringBuilder();
    for (String line : piece.split("\n")) {
      String bare = line.stripLeading();
      String margin = indent + line.substring(0, line.length() - bare.length());
      if (bare.equals("$FILL")) {
        fill(text, margin, depth);
      } else if (!bare.isEmpty()) {
        String full = bare.replace("$N", number).replace("$W", word);
        text.append(margin).append(numbered(full)).append('\n');
      } else {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private void fill(StringBuilder text, String margin, int depth) {
    int count = depth < DEEPEST ? between(1, 4 - depth) : 1;
    for (int i = 0; i < count; i++) {
      String piece = depth < DEEPEST ? any(statements) : statements.get(0);
      text.append(filled(piece, margin, depth + 1));
    }
  }

  private String numbered(String line) {
    String rest = line;
    while (rest.contains("$I")) {
      rest = rest.replaceFirst("\\$I", String.valueOf(between(2, 64)));
    }
    return rest;
  }
}

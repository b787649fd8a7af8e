package dev.custody.processor.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant: the legal word that takes the fewest keystrokes to reach. */
public final class Nearest {
  private Nearest() {}

  /** The nearest word; empty if none is near. */
  public static Optional<String> to(String word, Collection<String> legal) {
    return legal.stream()
        .min(Comparator.comparingInt(each -> strokes(word, each)))
        .filter(each -> strokes(word, each) <= Math.max(2, each.length() / 3));
  }

  /** Capitals are no other letters. */
  private static int strokes(String word, String legal) {
    return distance(word.toLowerCase(Locale.ROOT), legal.toLowerCase(Locale.ROOT));
  }

  /** How many characters must be put in, taken out, or replaced. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

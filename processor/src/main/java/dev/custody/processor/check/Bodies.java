package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Subject;

/** How messages call the body that they are about, and its end. */
final class Bodies {
  private Bodies() {}

  /**
   * What kind of body it is.
   *
   * @param detail what a moment says about that; empty for a method
   */
  static String noun(String detail) {
    return detail.isEmpty() ? "method" : detail;
  }

  /** Whether the contract of the body is not its own, but that of an interface. */
  static boolean isLambda(Subject subject) {
    return subject.body().equals("lambda");
  }

  /** That a body returns, where it says so or reaches its closing brace. */
  static String ends(Moment returned) {
    boolean reached = returned.at().text().equals("}");
    return "the " + noun(returned.detail()) + (reached ? " ends" : " returns") + " here";
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;

/** Names who took a reference over. */
final class Taker {
  private Taker() {}

  /** Who took the reference over before the end. */
  static String of(History history) {
    return history.lastDiscard().map(Taker::of).orElse("somebody");
  }

  /** Who takes the reference over at the end. */
  static String atTheEndOf(History history) {
    return history
        .last(Moment.Kind.STOLEN, Moment.Kind.CAPTURED)
        .map(Taker::of)
        .orElse("the callee");
  }

  private static String of(Moment discard) {
    if (discard.kind() == Moment.Kind.CAPTURED) {
      return "the function" + (discard.detail().isEmpty() ? "" : " that returns it as owned");
    }
    return discard.detail().isEmpty() ? "somebody" : Words.quoted(discard.detail());
  }
}

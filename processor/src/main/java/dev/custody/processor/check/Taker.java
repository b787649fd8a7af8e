package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;

/** Names who took a reference over. */
final class Taker {
  private Taker() {}

  static String of(History history) {
    return history.lastDiscard().map(Taker::of).orElse("somebody");
  }

  private static String of(Moment discard) {
    if (discard.kind() == Moment.Kind.CAPTURED) {
      return "the function";
    }
    return discard.detail().isEmpty() ? "somebody" : Labels.quoted(discard.detail());
  }
}

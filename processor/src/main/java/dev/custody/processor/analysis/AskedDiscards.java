package dev.custody.processor.analysis;

import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Loop;
import java.util.HashMap;
import java.util.Map;

/**
 * Conditions behind a loop that may ask whether it has discarded anything: {@code if (done > 0)}.
 * Of numbers that turns count nobody knows more than that, so that a way on which they say that
 * nothing was discarded looks like one on which something was.
 */
final class AskedDiscards {
  private final Following following;
  private final Map<Loop, Facts> untouched = new HashMap<>(2);

  AskedDiscards(Following following) {
    this.following = following;
  }

  /** A turn of the loop begins. */
  void begins(Loop loop, Contents contents, Facts known) {
    if (contents.gone() == null) {
      untouched.merge(loop, known, Facts::meet);
    }
  }

  /**
   * After a condition.
   *
   * @param known what was known before
   * @param now what is known since
   */
  Contents after(Contents contents, Condition condition, boolean outcome, Facts known, Facts now) {
    Contents after = contents;
    for (Object site : contents.stock().passed().sites()) {
      if (site instanceof Loop loop && now != known && asks(loop, condition, outcome)) {
        after = after.with(stock -> stock.asking(loop));
      }
    }
    return after;
  }

  /** Whether a condition may come out so because the loop has discarded nothing. */
  private boolean asks(Loop loop, Condition condition, boolean outcome) {
    TurnWays ways = following.visits().ways();
    Facts none = untouched.getOrDefault(loop, Facts.NONE);
    return !ways.pass(loop, following.events().block())
        && ways.decide(loop, condition)
        && Conditions.learn(condition, outcome, none, Places.NONE) != null;
  }
}

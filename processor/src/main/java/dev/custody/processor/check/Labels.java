package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Label.Weight;

/** Puts the moments of a chain of custody into words. */
final class Labels {
  private Labels() {}

  /**
   * @param end whether the moment is the first or the last one
   */
  static Label of(Moment moment, boolean end) {
    return new Label(moment.at(), text(moment), end ? Weight.END : weight(moment));
  }

  private static String text(Moment moment) {
    String who = moment.detail();
    boolean known = !who.isEmpty();
    return switch (moment.kind()) {
      case ACQUIRED -> "acquired here by " + quoted(known ? who : moment.at().text());
      case RECEIVED -> "the method takes " + quoted(known ? who : moment.at().text()) + " over";
      case BORROWED -> "borrowed here" + (known ? " from " + quoted(who) : "");
      case RETAINED -> "retained here";
      case RELEASED -> "released here";
      case STOLEN -> "given away here" + (known ? " to " + quoted(who) : "");
      case STORED -> "stored here" + (known ? " in " + quoted(who) : "");
      case TAKEN_OUT -> "taken out" + (known ? " of " + quoted(who) : "") + " here";
      case CAPTURED -> "taken along here by the function";
      case BRANCH_TRUE -> quoted(known ? who : moment.at().text()) + " is true";
      case BRANCH_FALSE -> quoted(known ? who : moment.at().text()) + " is false";
      case THROWN ->
          quoted(moment.at().text()) + " throws " + (known ? who : "an undeclared exception");
      case LENDER_ENDED -> (known ? quoted(who) : "its owner") + " lets go of it here";
      case INVALIDATED ->
          "this call may drop what " + (known ? quoted(who) : "its owner") + " holds";
      case OVERWRITTEN -> (known ? quoted(who) : "the variable") + " is overwritten here";
      case OUT_OF_USE -> (known ? quoted(who) : "the variable") + " goes out of scope here";
      case IGNORED -> "the result is not used";
      case RETURNED -> "the method returns here";
      case LEFT -> "the exception leaves the method here";
    };
  }

  private static Weight weight(Moment moment) {
    return switch (moment.kind()) {
      case BRANCH_TRUE, BRANCH_FALSE -> Weight.ASIDE;
      case THROWN -> Weight.TURN;
      case ACQUIRED,
          RECEIVED,
          BORROWED,
          RETAINED,
          RELEASED,
          STOLEN,
          STORED,
          TAKEN_OUT,
          CAPTURED,
          LENDER_ENDED,
          INVALIDATED,
          OVERWRITTEN,
          OUT_OF_USE,
          IGNORED,
          RETURNED,
          LEFT ->
          Weight.CUSTODY;
    };
  }

  /** The user's words, set off from ours. */
  static String quoted(String words) {
    return "`" + words + "`";
  }
}

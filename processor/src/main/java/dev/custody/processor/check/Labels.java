package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Label.Weight;
import java.util.ArrayList;
import java.util.List;

/** Puts the moments of a chain of custody into words. */
final class Labels {
  private Labels() {}

  /**
   * The labels of a chain.
   *
   * @param subject whose chain it is; null if there is no reference
   */
  static List<Label> of(List<Moment> moments, Subject subject) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      boolean first = i == 0 && subject != null && moment.at().equals(subject.at());
      boolean last = i == moments.size() - 1;
      if (isLeaving(moments, i + 1)) {
        labels.add(new Label(moment.at(), thrown(moment) + ", out of the method", Weight.END));
        i++;
      } else if (!isUnnamed(moment)) {
        String text = first ? beginning(moment, subject) : text(moment, subject);
        labels.add(new Label(moment.at(), text, i == 0 || last ? Weight.END : weight(moment)));
      }
    }
    return labels;
  }

  /** A condition that the source does not spell out, as the test of an unnamed pattern. */
  private static boolean isUnnamed(Moment moment) {
    boolean branch = moment.kind() == Kind.BRANCH_TRUE || moment.kind() == Kind.BRANCH_FALSE;
    return branch && moment.detail().isEmpty() && moment.at().text().isBlank();
  }

  /** Whether the exception that was just thrown leaves the method at once. */
  private static boolean isLeaving(List<Moment> moments, int index) {
    return index < moments.size()
        && moments.get(index).kind() == Kind.LEFT
        && moments.get(index - 1).kind() == Kind.THROWN;
  }

  private static String beginning(Moment moment, Subject subject) {
    String name = quoted(subject.name());
    return switch (subject.origin()) {
      case ACQUIRED, LOAN -> text(moment, subject);
      case LENT_PARAMETER, THIS -> name + " is lent to the method";
      case TAKEN_PARAMETER -> name + " is given to the method";
      case RETAINED_PARAMETER -> name + " is to be retained for the caller";
      case CAPTURED ->
          moment.kind() == Kind.RECEIVED
              ? "the function takes " + name + " along"
              : "the function borrows " + name;
      case FIELD -> "the field " + name + " owns what it holds";
      case CONTAINER -> name + " is created here";
      case CONTAINER_FIELD -> "the field " + name + " owns its elements";
      case TAKEN_ELEMENTS -> "the elements of " + name + " are given to the method";
    };
  }

  private static String text(Moment moment, Subject subject) {
    String who = moment.detail();
    boolean known = !who.isEmpty();
    return switch (moment.kind()) {
      case ACQUIRED -> "acquired here by " + quoted(known ? who : moment.at().text());
      case RECEIVED -> "taken over here";
      case BORROWED -> "borrowed here" + (known ? " from " + quoted(who) : "");
      case RETAINED -> "retained here";
      case RELEASED -> "released here";
      case STOLEN -> "given away here" + (known ? " to " + quoted(who) : "");
      case STORED ->
          isContainer(subject)
              ? "an element is stored here"
              : "stored here" + (known ? " in " + quoted(who) : "");
      case TAKEN_OUT -> "taken out" + (known ? " of " + quoted(who) : "") + " here";
      case CAPTURED -> "taken along here by the function";
      case BRANCH_TRUE -> quoted(known ? who : moment.at().text()) + " is true";
      case BRANCH_FALSE -> quoted(known ? who : moment.at().text()) + " is false";
      case THROWN -> thrown(moment);
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

  private static boolean isContainer(Subject subject) {
    return subject != null
        && (subject.origin() == Subject.Origin.CONTAINER
            || subject.origin() == Subject.Origin.CONTAINER_FIELD
            || subject.origin() == Subject.Origin.TAKEN_ELEMENTS);
  }

  private static String thrown(Moment moment) {
    String exception = moment.detail().isEmpty() ? "an exception" : moment.detail();
    return isThrowStatement(moment)
        ? exception + " is thrown here"
        : quoted(moment.at().text()) + " throws " + exception;
  }

  /** Whether the exception comes from a statement, not from a call. */
  static boolean isThrowStatement(Moment thrown) {
    return thrown.at().text().startsWith("throw ");
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

  /** The user's words, set off from ours; an index that is not known is left out. */
  static String quoted(String words) {
    return "`" + words.replace("[?]", "[…]") + "`";
  }

  /** A field of the object itself as most people write it, without {@code this}. */
  static String field(String path) {
    return path.startsWith("this.") ? path.substring("this.".length()) : path;
  }
}

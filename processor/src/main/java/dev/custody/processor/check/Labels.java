package dev.custody.processor.check;

import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.program.At;
import dev.custody.processor.program.At.Deed;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Label.Weight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts the moments of a chain of custody into words. */
final class Labels {
  private static final Set<Kind> BRANCHES = EnumSet.of(Kind.BRANCH_TRUE, Kind.BRANCH_FALSE);

  private final List<Moment> moments;
  private final Subject subject;

  private Labels(List<Moment> moments, Subject subject) {
    this.moments = moments;
    this.subject = subject;
  }

  /**
   * The labels of a chain.
   *
   * @param subject whose chain it is; null if there is no reference
   */
  static List<Label> of(List<Moment> moments, Subject subject) {
    return new Labels(moments, subject).all();
  }

  private List<Label> all() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      if (isToldByTheNext(i) || isToldByTheLast(i) || isUnspoken(moments.get(i))) {
        continue;
      }
      boolean end = i == 0 || i == moments.size() - 1;
      Moment moment = moments.get(i);
      labels.add(new Label(moment.at(), text(i), end ? Weight.END : weight(moment)));
    }
    return labels;
  }

  private boolean is(int index, Kind kind) {
    return index >= 0 && index < moments.size() && moments.get(index).kind() == kind;
  }

  /** An overwritten element was taken out of its array first, but nobody wrote that. */
  private boolean isToldByTheNext(int index) {
    return is(index, Kind.TAKEN_OUT)
        && is(index + 1, Kind.OVERWRITTEN)
        && moments.get(index).at().equals(moments.get(index + 1).at());
  }

  /** That an exception leaves at once is told with it; that a callee takes it, with the giving. */
  private boolean isToldByTheLast(int index) {
    return is(index, Kind.LEFT) && is(index - 1, Kind.THROWN) || is(index, Kind.ACCEPTED);
  }

  /** A condition that nobody spells out, as the test of an unnamed pattern. */
  private static boolean isUnspoken(Moment moment) {
    return BRANCHES.contains(moment.kind())
        && moment.at().outcome(true) == null
        && moment.at().text().isBlank();
  }

  private String text(int index) {
    Moment moment = moments.get(index);
    if (is(index, Kind.THROWN) && is(index + 1, Kind.LEFT)) {
      return thrown(moment) + ", out of the " + Bodies.noun(moments.get(index + 1).detail());
    } else if (is(index, Kind.STOLEN) && is(index + 1, Kind.ACCEPTED)) {
      return text(moment) + ", which takes it";
    }
    boolean first = index == 0 && subject != null && moment.at().equals(subject.at());
    return first ? beginning(moment) : text(moment);
  }

  private String beginning(Moment moment) {
    String name = Words.quoted(subject.name());
    String place = Words.quoted(Words.field(subject.placeWords()));
    String body = Bodies.noun(subject.body());
    return switch (subject.origin()) {
      case ACQUIRED, LOAN -> text(moment);
      case LENT_PARAMETER, THIS -> name + " is lent to the " + body;
      case LENT_CONTAINER -> "the elements of " + name + " are lent to the " + body;
      case TAKEN_PARAMETER -> name + " is given to the " + body;
      case RETAINED_PARAMETER -> name + " is to be retained for the caller";
      case CAPTURED, CAPTURED_CONTAINER ->
          moment.kind() == Kind.RECEIVED
              ? "the function takes " + name + " along"
              : "the function borrows " + name;
      case FIELD -> "the field " + place + " owns what it holds";
      case CONTAINER -> name + " is created here";
      case CONTAINER_FIELD -> "the field " + place + " owns its elements";
      case TAKEN_ELEMENTS -> "the elements of " + name + " are given to the " + body;
    };
  }

  private String text(Moment moment) {
    String who = Words.field(moment.detail());
    boolean known = !who.isEmpty();
    return switch (moment.kind()) {
      case ACQUIRED -> "acquired here by " + Words.quoted(known ? who : moment.at().text());
      case RECEIVED -> "taken over here";
      case BORROWED -> "borrowed here" + (known ? " from " + Words.quoted(who) : "");
      case RETAINED -> "retained here";
      case NOT_RETAINED -> Words.quoted(who) + " does not retain it here";
      case RELEASED -> released(moment);
      case THINNED -> "a loop has discarded elements here, perhaps not all, and left them in place";
      case LEFT_IN_PLACE -> "an element is discarded here, and left in its place";
      case STOLEN -> "given away here" + (known ? " to " + Words.quoted(who) : "");
      case ACCEPTED -> Words.quoted(who) + " takes it";
      case REFUSED -> Words.quoted(who) + " does not take it here";
      case STORED ->
          subject != null && subject.origin().isContainer()
              ? "an element is stored here"
              : "stored here" + (known ? " in " + Words.holder(moment.detail()) : "");
      case TAKEN_OUT -> "taken out" + (known ? " of " + Words.quoted(who) : "") + " here";
      case CLEARED -> "cleared here; the copy still has the elements";
      case CAPTURED -> "taken along here by the function";
      case FUNCTION_RAN -> "the function runs here";
      case LENT_TO_FUNCTION -> "borrowed here by the function";
      case SET_TO_NULL -> Words.quoted(who) + " is set to null here";
      case BRANCH_TRUE -> branch(moment, true);
      case BRANCH_FALSE -> branch(moment, false);
      case THROWN -> thrown(moment);
      case LENDER_ENDED -> (known ? Words.quoted(who) : "its owner") + " lets go of it here";
      case INVALIDATED ->
          "this call may drop what " + (known ? Words.quoted(who) : "its owner") + " holds";
      case OVERWRITTEN -> (known ? Words.quoted(who) : "the variable") + " is overwritten here";
      case OUT_OF_USE -> (known ? Words.quoted(who) : "the variable") + " goes out of scope here";
      case IGNORED -> "nothing holds it after this";
      case RETURNED -> Bodies.ends(moment);
      case LEFT -> "the exception leaves the " + Bodies.noun(moment.detail()) + " here";
    };
  }

  /** A resource is closed where it is declared, though nobody wrote a call there. */
  private static String released(Moment moment) {
    if (moment.at().deed() == Deed.CLOSE) {
      return "closed here, at the end of its `try`";
    }
    return moment.detail().endsWith(".close") ? "closed here" : "released here";
  }

  private static String branch(Moment moment, boolean holds) {
    String outcome = moment.at().outcome(holds);
    if (outcome != null) {
      return outcome;
    }
    String who = moment.detail().isEmpty() ? moment.at().text() : moment.detail();
    return Words.quoted(who) + " is " + holds;
  }

  private static String thrown(Moment moment) {
    String exception = moment.detail().isEmpty() ? "an exception" : moment.detail();
    return switch (moment.at().deed()) {
      case THROW -> exception + " is thrown here";
      case ASSERT, CLOSE, WRITTEN -> thrower(moment.at()) + failing(moment.at(), exception);
    };
  }

  /** What throws an exception, as the subject of a sentence. */
  static String thrower(At at) {
    return switch (at.deed()) {
      case CLOSE -> "closing " + Words.quoted(at.text());
      case ASSERT -> "the assertion";
      case THROW, WRITTEN -> Words.quoted(at.text());
    };
  }

  /** What the thrower does then. */
  static String failing(At at, String exception) {
    return at.deed() == Deed.ASSERT ? " fails" : " throws " + exception;
  }

  private static Weight weight(Moment moment) {
    return switch (moment.kind()) {
      case BRANCH_TRUE, BRANCH_FALSE -> Weight.ASIDE;
      case THROWN, REFUSED, NOT_RETAINED -> Weight.TURN;
      case ACQUIRED,
          RECEIVED,
          BORROWED,
          RETAINED,
          RELEASED,
          THINNED,
          LEFT_IN_PLACE,
          STOLEN,
          ACCEPTED,
          STORED,
          TAKEN_OUT,
          CLEARED,
          CAPTURED,
          FUNCTION_RAN,
          LENT_TO_FUNCTION,
          SET_TO_NULL,
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
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chain of custody of an event: what a rule asks of it, and its labels.
 *
 * @param subject whose history it is; null if there is no reference
 */
record History(List<Moment> moments, Subject subject, At end) {
  /** How a reference leaves the frame. */
  private static final Set<Kind> DISCARDS =
      EnumSet.of(
          Kind.RELEASED, Kind.THINNED, Kind.LEFT_IN_PLACE, Kind.STOLEN, Kind.STORED, Kind.CAPTURED);

  private static final Optional<Kind> STOLEN = Optional.of(Kind.STOLEN);

  private static final Set<Kind> OF_CHOICE =
      EnumSet.of(
          Kind.BRANCH_TRUE,
          Kind.BRANCH_FALSE,
          Kind.THROWN,
          Kind.REFUSED,
          Kind.ACCEPTED,
          Kind.NOT_RETAINED);

  /** What the last label says in better words, if it happens at the end. */
  private static final Set<Kind> TOLD_BY_THE_END =
      EnumSet.of(
          Kind.RELEASED,
          Kind.STOLEN,
          Kind.ACCEPTED,
          Kind.STORED,
          Kind.CAPTURED,
          Kind.FUNCTION_RAN,
          Kind.LENT_TO_FUNCTION,
          Kind.TAKEN_OUT,
          Kind.OVERWRITTEN,
          Kind.OUT_OF_USE,
          Kind.RETURNED);

  /** What happens to the lenders of a reference. */
  private static final Set<Kind> OF_LENDERS = EnumSet.of(Kind.LENDER_ENDED, Kind.INVALIDATED);

  static History of(Event event, Subject subject) {
    return new History(event.trace(), subject, event.at());
  }

  /** Without what happened to those that the reference is borrowed from. */
  History withoutLenders() {
    List<Moment> own =
        moments.stream().filter(moment -> !OF_LENDERS.contains(moment.kind())).toList();
    return new History(own, subject, end);
  }

  private Optional<Moment> last() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.get(moments.size() - 1));
  }

  /** The last moment of one of the kinds. */
  Optional<Moment> last(Kind... kinds) {
    return last(moments, Set.of(kinds));
  }

  /** How the reference was discarded before the end. */
  Optional<Moment> lastDiscard() {
    return last(beforeTheEnd(), DISCARDS);
  }

  private static Optional<Moment> last(List<Moment> moments, Set<Kind> kinds) {
    return moments.stream()
        .filter(moment -> kinds.contains(moment.kind()))
        .reduce((first, second) -> second);
  }

  /** Whether whoever took the reference over last might have refused it. */
  boolean wasAccepted() {
    return last(Kind.ACCEPTED).isPresent() && lastDiscard().map(Moment::kind).equals(STOLEN);
  }

  /** Whether a decision or an exception leads to the end, so that other paths may be right. */
  private boolean isConditional() {
    return last(moments, OF_CHOICE).isPresent();
  }

  /** The words for a message that says where else the end is different. */
  Map<String, String> wordsAbout(Subject about) {
    boolean conditional = isConditional();
    Map<String, String> words = Words.about(about);
    words.put("too", conditional ? " on this path too" : "");
    words.put("here", conditional ? " on this path" : "");
    words.put("everywhere", conditional ? " on every path" : "");
    return words;
  }

  /** The labels as the moments tell them, where the last one tells the end. */
  List<Label> labels() {
    return Labels.of(moments, subject);
  }

  /** The labels, where the end is told in these words instead. */
  List<Label> labelsEndingWith(String text) {
    List<Label> labels = new ArrayList<>(Labels.of(beforeTheEnd(), subject));
    labels.add(new Label(end, text, Label.Weight.END));
    labels.addAll(Labels.of(exceptionAfterTheEnd(), subject));
    return labels;
  }

  /** The exception with which the method is left in the meantime, so that the end stays wrong. */
  private List<Moment> exceptionAfterTheEnd() {
    if (last().filter(moment -> moment.kind() == Kind.LEFT).isEmpty()) {
      return List.of();
    }
    return moments.subList(beforeTheEnd().size(), moments.size()).stream()
        .filter(moment -> moment.kind() == Kind.THROWN || moment.kind() == Kind.LEFT)
        .toList();
  }

  /** What follows the end, as the return at which it turns out to be wrong, is not told. */
  private List<Moment> beforeTheEnd() {
    int after = moments.size();
    for (int i = 0; i < moments.size(); i++) {
      after = isTheEnd(i) ? i : after;
    }
    while (after > 0 && isTheEnd(after - 1)) {
      after--;
    }
    return moments.subList(0, after);
  }

  private boolean isTheEnd(int index) {
    Moment moment = moments.get(index);
    return moment.at().equals(end) && TOLD_BY_THE_END.contains(moment.kind());
  }
}

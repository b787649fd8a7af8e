package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code release-of-borrowed} and {@code steal-of-borrowed}; where an owned field holds the
 * reference, {@code stale-field} instead.
 */
final class BorrowedDiscardRule implements Rule<Event.BorrowedDiscarded> {

  @Override
  public Finding finding(Event.BorrowedDiscarded event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Optional<Moment> unretained = history.last(Moment.Kind.NOT_RETAINED);
    boolean perhaps = unretained.isPresent() && !event.stolen();
    Message message =
        perhaps
            ? Message.UNRETAINED_RELEASED
            : event.stolen() ? given(event.subject()) : released(event.subject());
    boolean each = event.subject().origin().isContainer() && message == Message.BORROWED_RELEASED;
    Map<String, String> words =
        each ? Words.aboutEach(event.subject()) : Words.about(event.subject());
    unretained.ifPresent(moment -> words.put("retainer", Words.quoted(moment.detail())));
    if (message == Message.FIELD_STALE) {
      words.put("name", words.get("place"));
    }
    words.put("taker", Taker.atTheEndOf(history));
    words.put("discarded", event.stolen() ? "given away" : "released");
    return new Finding(message, words, event.at(), event.subject().at(), labels(event, history));
  }

  private static Message given(Subject subject) {
    return switch (subject.origin()) {
      case FIELD -> Message.FIELD_STALE;
      case TAKEN_PARAMETER -> Message.CONDITIONAL_GIVEN;
      case LENT_PARAMETER -> Message.PARAMETER_GIVEN;
      case LENT_CONTAINER -> Message.CONTAINER_GIVEN;
      case LOAN -> subject.isOfNamedElement() ? Message.ELEMENT_GIVEN : Message.BORROWED_GIVEN;
      case ACQUIRED,
          RETAINED_PARAMETER,
          THIS,
          CAPTURED,
          CAPTURED_CONTAINER,
          CONTAINER,
          CONTAINER_FIELD,
          TAKEN_ELEMENTS ->
          Message.BORROWED_GIVEN;
    };
  }

  private static Message released(Subject subject) {
    return switch (subject.origin()) {
      case FIELD -> Message.FIELD_STALE;
      case TAKEN_PARAMETER -> Message.CONDITIONAL_RELEASED;
      case THIS -> Message.THIS_RELEASED;
      case LENT_PARAMETER -> Message.PARAMETER_RELEASED;
      case LOAN ->
          subject.isOfNamedElement() ? Message.ELEMENT_RELEASED : Message.BORROWED_RELEASED;
      case TAKEN_ELEMENTS -> Message.CONDITIONAL_ELEMENTS_RELEASED;
      case ACQUIRED,
          RETAINED_PARAMETER,
          CAPTURED,
          CAPTURED_CONTAINER,
          CONTAINER,
          CONTAINER_FIELD,
          LENT_CONTAINER ->
          Message.BORROWED_RELEASED;
    };
  }

  /** What a parameter's condition comes to shows at the end of the method only. */
  private static List<Label> labels(Event.BorrowedDiscarded event, History history) {
    boolean conditional =
        event.subject().origin() == Subject.Origin.TAKEN_PARAMETER
            || event.subject().origin() == Subject.Origin.TAKEN_ELEMENTS;
    if (conditional) {
      return endingWithTheCondition(event, history);
    }
    return history.labelsEndingWith(
        event.stolen() ? "given away here to " + Taker.atTheEndOf(history) : "released here");
  }

  private static List<Label> endingWithTheCondition(
      Event.BorrowedDiscarded event, History history) {
    List<Label> labels = new ArrayList<>(history.labels());
    boolean returns = history.last(Moment.Kind.RETURNED).isPresent();
    if (returns && !labels.isEmpty()) {
      Label end = labels.remove(labels.size() - 1);
      if (event.subject().origin() == Subject.Origin.TAKEN_ELEMENTS) {
        labels.add(new Label(event.at(), "discarded here", Label.Weight.CUSTODY));
      }
      String kept = ", and the caller keeps " + Words.quoted(event.subject().name());
      labels.add(new Label(end.at(), end.text() + kept, end.weight()));
    }
    return labels;
  }
}

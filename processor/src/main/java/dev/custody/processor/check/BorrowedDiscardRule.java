package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Label;
import dev.custody.processor.report.Message;
import java.util.List;
import java.util.Map;

/**
 * {@code release-of-borrowed} and {@code steal-of-borrowed}; where an owned field holds the
 * reference, {@code stale-field} instead.
 */
final class BorrowedDiscardRule implements Rule<Event.BorrowedDiscarded> {

  @Override
  public Finding finding(Event.BorrowedDiscarded event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Message message = event.stolen() ? given(event) : released(event);
    return new Finding(
        message,
        Map.of(
            "name", event.subject().name(),
            "taker", Taker.atTheEndOf(history),
            "discarded", event.stolen() ? "given away" : "released"),
        event.at(),
        event.subject().at(),
        labels(event, history));
  }

  private static Message given(Event.BorrowedDiscarded event) {
    return switch (event.subject().origin()) {
      case FIELD -> Message.FIELD_STALE;
      case TAKEN_PARAMETER -> Message.CONDITIONAL_GIVEN;
      case ACQUIRED,
          LENT_PARAMETER,
          RETAINED_PARAMETER,
          THIS,
          CAPTURED,
          LOAN,
          CONTAINER,
          CONTAINER_FIELD,
          TAKEN_ELEMENTS ->
          Message.BORROWED_GIVEN;
    };
  }

  private static Message released(Event.BorrowedDiscarded event) {
    return switch (event.subject().origin()) {
      case FIELD -> Message.FIELD_STALE;
      case TAKEN_PARAMETER -> Message.CONDITIONAL_RELEASED;
      case THIS -> Message.THIS_RELEASED;
      case LENT_PARAMETER -> Message.PARAMETER_RELEASED;
      case ACQUIRED,
          RETAINED_PARAMETER,
          CAPTURED,
          LOAN,
          CONTAINER,
          CONTAINER_FIELD,
          TAKEN_ELEMENTS ->
          Message.BORROWED_RELEASED;
    };
  }

  /** What a parameter's condition comes to shows at the end of the method only. */
  private static List<Label> labels(Event.BorrowedDiscarded event, History history) {
    return switch (event.subject().origin()) {
      case TAKEN_PARAMETER -> history.labels();
      case FIELD,
          ACQUIRED,
          LENT_PARAMETER,
          RETAINED_PARAMETER,
          THIS,
          CAPTURED,
          LOAN,
          CONTAINER,
          CONTAINER_FIELD,
          TAKEN_ELEMENTS ->
          history.labelsEndingWith(
              event.stolen() ? "given away here to " + Taker.atTheEndOf(history) : "released here");
    };
  }
}

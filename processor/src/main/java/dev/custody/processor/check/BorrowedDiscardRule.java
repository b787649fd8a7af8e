package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject.Origin;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/**
 * {@code release-of-borrowed} and {@code steal-of-borrowed}; where an owned field holds the
 * reference, {@code stale-field} instead.
 */
final class BorrowedDiscardRule implements Rule<Event.BorrowedDiscarded> {

  @Override
  public Finding finding(Event.BorrowedDiscarded event) {
    return new Finding(
        message(event),
        Map.of(
            "name",
            event.subject().name(),
            "discarded",
            event.stolen() ? "given away" : "released"),
        event.at(),
        event.subject().at(),
        History.of(event).labelsEndingWith(event.stolen() ? "given away here" : "released here"));
  }

  private static Message message(Event.BorrowedDiscarded event) {
    Origin origin = event.subject().origin();
    if (origin == Origin.FIELD) {
      return Message.FIELD_STALE;
    } else if (event.stolen()) {
      return Message.BORROWED_GIVEN;
    } else if (origin == Origin.THIS) {
      return Message.THIS_RELEASED;
    }
    return origin == Origin.LENT_PARAMETER ? Message.PARAMETER_RELEASED : Message.BORROWED_RELEASED;
  }
}

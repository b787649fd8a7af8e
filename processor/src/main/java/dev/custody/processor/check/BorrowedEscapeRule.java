package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject.Origin;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code borrowed-escape}: something outlives the call and believes that it owns. */
final class BorrowedEscapeRule implements Rule<Event.BorrowedKept> {

  @Override
  public Finding finding(Event.BorrowedKept event) {
    return new Finding(
        message(event),
        Map.of("name", event.subject().name(), "where", Labels.quoted(event.where())),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject())
            .withoutLenders()
            .labelsEndingWith(event.captured() ? "captured here, to be kept" : "stored here"));
  }

  private static Message message(Event.BorrowedKept event) {
    if (event.captured()) {
      return Message.BORROWED_CAPTURED;
    }
    return event.subject().origin() == Origin.LENT_PARAMETER
        ? Message.PARAMETER_STORED
        : Message.BORROWED_STORED;
  }
}

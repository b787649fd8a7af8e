package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject.Origin;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code return-of-borrowed}: the caller would release what is not its own. */
final class BorrowedReturnRule implements Rule<Event.BorrowedReturned> {

  @Override
  public Finding finding(Event.BorrowedReturned event) {
    boolean ofField = event.subject().origin() == Origin.FIELD;
    return new Finding(
        ofField ? Message.FIELD_RETURNED : Message.BORROWED_RETURNED,
        Map.of("name", event.subject().name()),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject())
            .withoutLenders()
            .labelsEndingWith("returned here as owned"));
  }
}

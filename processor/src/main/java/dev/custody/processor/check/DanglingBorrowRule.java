package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code dangling-borrow}: what kept the object alive is gone. */
final class DanglingBorrowRule implements Rule<Event.Dangled> {

  @Override
  public Finding finding(Event.Dangled event) {
    History history = History.of(event, event.subject());
    String lender =
        history
            .last(Kind.LENDER_ENDED, Kind.INVALIDATED)
            .map(moment -> moment.detail())
            .filter(name -> !name.isEmpty())
            .map(Labels::quoted)
            .orElse("its owner");
    return new Finding(
        event.returned() ? Message.RETURNED_AFTER_OWNER : Message.USED_AFTER_OWNER,
        Map.of("name", event.subject().name(), "lender", lender),
        event.at(),
        event.subject().at(),
        history.labelsEndingWith(event.returned() ? "returned here" : "used here"));
  }
}

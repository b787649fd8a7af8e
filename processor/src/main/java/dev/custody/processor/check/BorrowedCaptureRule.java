package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;

/** {@code borrowed-escape}: a function outlives the call and uses what was lent for that long. */
final class BorrowedCaptureRule implements Rule<Event.BorrowedCaptured> {

  @Override
  public Finding finding(Event.BorrowedCaptured event) {
    return new Finding(
        event.returned() ? Message.BORROWED_CAPTURED_AND_RETURNED : Message.BORROWED_CAPTURED,
        Words.about(event.subject()),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject())
            .withoutLenders()
            .labelsEndingWith("captured here, to be kept"));
  }
}

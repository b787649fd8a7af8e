package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;

/** {@code return-of-borrowed}: the caller would release what is not its own. */
final class BorrowedReturnRule implements Rule<Event.BorrowedReturned> {

  @Override
  public Finding finding(Event.BorrowedReturned event) {
    return new Finding(
        message(event.subject()),
        Words.about(event.subject()),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject())
            .withoutLenders()
            .labelsEndingWith("returned here as owned"));
  }

  private static Message message(Subject subject) {
    return switch (subject.origin()) {
      case FIELD -> Message.FIELD_RETURNED;
      case LENT_PARAMETER -> Message.PARAMETER_RETURNED;
      case LENT_CONTAINER, CONTAINER_FIELD -> Message.CONTAINER_RETURNED;
      case THIS -> Message.THIS_RETURNED;
      case LOAN ->
          subject.isOfNamedElement() ? Message.ELEMENT_RETURNED : Message.BORROWED_RETURNED;
      case ACQUIRED,
          TAKEN_PARAMETER,
          RETAINED_PARAMETER,
          CAPTURED,
          CAPTURED_CONTAINER,
          CONTAINER,
          TAKEN_ELEMENTS ->
          Message.BORROWED_RETURNED;
    };
  }
}

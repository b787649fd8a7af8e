package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code borrowed-escape}: a place outlives the call and believes that it owns. */
final class BorrowedEscapeRule implements Rule<Event.BorrowedKept> {

  @Override
  public Finding finding(Event.BorrowedKept event) {
    Map<String, String> words = Words.about(event.subject());
    words.put("where", event.where().isEmpty() ? "a container" : Words.holder(event.where()));
    return new Finding(
        stored(event.subject()),
        words,
        event.at(),
        event.subject().at(),
        History.of(event, event.subject()).withoutLenders().labelsEndingWith("stored here"));
  }

  private static Message stored(Subject subject) {
    return switch (subject.origin()) {
      case LENT_PARAMETER -> Message.PARAMETER_STORED;
      case LENT_CONTAINER -> Message.CONTAINER_STORED;
      case CONTAINER, TAKEN_ELEMENTS -> Message.CONTAINER_STORED_TWICE;
      case ACQUIRED,
          TAKEN_PARAMETER,
          RETAINED_PARAMETER,
          THIS,
          CAPTURED,
          CAPTURED_CONTAINER,
          LOAN,
          FIELD,
          CONTAINER_FIELD ->
          Message.BORROWED_STORED;
    };
  }
}

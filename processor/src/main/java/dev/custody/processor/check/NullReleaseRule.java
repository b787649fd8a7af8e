package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code null-release}: there is nothing to discard. */
final class NullReleaseRule implements Rule<Event.NullDiscarded> {

  @Override
  public Finding finding(Event.NullDiscarded event) {
    return new Finding(
        message(event),
        Map.of("name", event.name()),
        event.at(),
        event.at(),
        History.of(event, null)
            .labelsEndingWith(event.stolen() ? "given away here" : "released here"));
  }

  private static Message message(Event.NullDiscarded event) {
    if (event.name().equals("null")) {
      return Message.NULL_LITERAL;
    }
    return event.stolen() ? Message.NULL_GIVEN : Message.NULL_RELEASED;
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code use-after-release} and {@code use-after-steal}. */
final class UseAfterRule implements Rule<Event.UsedAfter> {

  @Override
  public Finding finding(Event.UsedAfter event) {
    History history = History.of(event, event.subject()).withoutLenders();
    return new Finding(
        event.stolen() ? Message.USED_AFTER_STEAL : Message.USED_AFTER_RELEASE,
        Map.of("name", event.subject().name(), "taker", Taker.of(history)),
        event.at(),
        event.subject().at(),
        history.labelsEndingWith("used here"));
  }
}

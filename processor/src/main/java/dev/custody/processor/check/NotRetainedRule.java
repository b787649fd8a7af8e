package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/**
 * {@code return-of-borrowed} for a {@code @Retains} parameter: the caller counts on a reference
 * that it does not get.
 */
final class NotRetainedRule implements Rule<Event.NotRetained> {

  @Override
  public Finding finding(Event.NotRetained event) {
    return new Finding(
        Message.NOT_RETAINED,
        Map.of("name", event.subject().name()),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject())
            .withoutLenders()
            .labelsEndingWith("the method ends here"));
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;

/**
 * {@code return-of-borrowed} for a {@code @Retains} parameter: the caller counts on a reference
 * that it does not get.
 */
final class NotRetainedRule implements Rule<Event.NotRetained> {

  @Override
  public Finding finding(Event.NotRetained event) {
    History history = History.of(event, event.subject()).withoutLenders();
    return new Finding(
        Message.NOT_RETAINED,
        history.wordsAbout(event.subject()),
        event.at(),
        event.subject().at(),
        history.labels());
  }
}

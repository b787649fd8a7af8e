package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code stale-field}: a field keeps what it no longer owns. */
final class StaleFieldRule implements Rule<Event.FieldStale> {

  @Override
  public Finding finding(Event.FieldStale event) {
    return new Finding(
        Message.FIELD_STALE,
        Map.of(
            "name",
            Labels.field(event.field()),
            "discarded",
            event.stolen() ? "given away" : "released"),
        event.at(),
        event.subject().at(),
        History.of(event, event.subject()).withoutLenders().labels());
  }
}

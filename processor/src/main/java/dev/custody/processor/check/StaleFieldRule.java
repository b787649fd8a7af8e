package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Subject;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code stale-field}: a field keeps what it no longer owns. */
final class StaleFieldRule implements Rule<Event.FieldStale> {

  @Override
  public Finding finding(Event.FieldStale event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Map<String, String> words = Words.about(event.subject());
    words.put("name", Words.field(event.field()));
    words.put("discarded", event.stolen() ? "given away" : "released");
    boolean elements =
        event.subject().origin() == Subject.Origin.LOAN || event.subject().origin().isContainer();
    return new Finding(
        elements ? Message.FIELD_STALE_ELEMENTS : Message.FIELD_STALE,
        words,
        event.at(),
        event.subject().at(),
        history.labels());
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code assertion-mismatch}: the annotation of a local does not hold. */
final class AssertionRule implements Rule<Event.Contradicted> {

  @Override
  public Finding finding(Event.Contradicted event) {
    Map<String, String> words = Words.about(event.subject());
    words.put("name", event.local());
    return new Finding(
        event.assertedOwned() ? Message.NOT_OWNED : Message.NOT_BORROWED,
        words,
        event.at(),
        event.at(),
        History.of(event, event.subject()).withoutLenders().labelsEndingWith("assigned here"));
  }
}

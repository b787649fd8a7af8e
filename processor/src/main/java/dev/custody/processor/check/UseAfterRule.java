package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code use-after-release} and {@code use-after-steal}. */
final class UseAfterRule implements Rule<Event.UsedAfter> {

  @Override
  public Finding finding(Event.UsedAfter event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Map<String, String> words = Words.about(event.subject());
    words.put("taker", Taker.of(history));
    boolean returned = history.last(Moment.Kind.RETURNED).isPresent();
    String end = returned ? "returned here" : "used here";
    return new Finding(
        event.stolen() ? afterSteal(returned) : afterRelease(returned),
        words,
        event.at(),
        event.subject().at(),
        history.labelsEndingWith(end + Words.alias(event.at().text(), event.subject())));
  }

  private static Message afterSteal(boolean returned) {
    return returned ? Message.RETURNED_AFTER_STEAL : Message.USED_AFTER_STEAL;
  }

  private static Message afterRelease(boolean returned) {
    return returned ? Message.RETURNED_AFTER_RELEASE : Message.USED_AFTER_RELEASE;
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code double-release}: a reference that was discarded before is discarded again. */
final class DoubleReleaseRule implements Rule<Event.DiscardedAgain> {

  @Override
  public Finding finding(Event.DiscardedAgain event) {
    History history = History.of(event, event.subject()).withoutLenders();
    boolean wasReleased =
        history.lastDiscard().map(Moment::kind).orElse(Kind.RELEASED) == Kind.RELEASED;
    Message message;
    if (event.stolen()) {
      message = wasReleased ? Message.GIVEN_AFTER_RELEASED : Message.GIVEN_TWICE;
    } else {
      message = wasReleased ? Message.RELEASED_TWICE : Message.RELEASED_AFTER_STOLEN;
    }
    return new Finding(
        message,
        Map.of("name", event.subject().name(), "taker", Taker.of(history)),
        event.at(),
        event.subject().at(),
        history.labelsEndingWith(event.stolen() ? "given away again here" : "released again here"));
  }
}

package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code double-release}: a reference that was discarded before is discarded again. */
final class DoubleReleaseRule implements Rule<Event.DiscardedAgain> {

  @Override
  public Finding finding(Event.DiscardedAgain event) {
    History all = History.of(event, event.subject());
    History own = all.withoutLenders();
    // Where nothing else has discarded it, whoever had it did.
    History history = own.lastDiscard().isPresent() ? own : all;
    boolean ran = runsAgain(event);
    boolean each = ran && event.subject().origin().isContainer();
    Map<String, String> words =
        each ? Words.aboutEach(event.subject()) : Words.about(event.subject());
    words.put("taker", Taker.of(history));
    String end =
        event.stolen()
            ? "given away again here"
            : ran ? "the function runs again here" : released(event, wasReleased(history));
    return new Finding(
        message(event, history),
        words,
        event.at(),
        event.subject().at(),
        history.labelsEndingWith(
            ran ? end : end + Words.alias(event.at().text(), event.subject())));
  }

  private static String released(Event.DiscardedAgain event, boolean before) {
    String again = before ? " again" : "";
    return isClosing(event)
        ? "closed" + again + " here, at the end of its `try`"
        : "released" + again + " here";
  }

  /** Whether a {@code try} statement releases it at its end. */
  private static boolean isClosing(Event.DiscardedAgain event) {
    return event.at().deed() == At.Deed.CLOSE;
  }

  private static boolean wasReleased(History history) {
    Kind last = history.lastDiscard().map(Moment::kind).orElse(Kind.RELEASED);
    return last == Kind.RELEASED || last == Kind.THINNED || last == Kind.LEFT_IN_PLACE;
  }

  private static boolean runsAgain(Event.DiscardedAgain event) {
    Moment last = event.trace().get(event.trace().size() - 1);
    return last.kind() == Kind.FUNCTION_RAN && last.at().equals(event.at());
  }

  private static Message message(Event.DiscardedAgain event, History history) {
    if (runsAgain(event)) {
      return Message.RELEASED_BY_RUNNING_AGAIN;
    }
    Kind last = history.lastDiscard().map(Moment::kind).orElse(Kind.RELEASED);
    if (last == Kind.THINNED) {
      return Message.DISCARDED_WITH_OTHERS;
    } else if (last == Kind.LEFT_IN_PLACE) {
      return Message.DISCARDED_IN_PLACE;
    }
    boolean wasReleased = wasReleased(history);
    if (event.stolen() && event.subject().origin().isContainer()) {
      return Message.CONTENT_GIVEN_TWICE;
    } else if (event.stolen()) {
      return wasReleased ? Message.GIVEN_AFTER_RELEASED : Message.GIVEN_TWICE;
    } else if (wasReleased) {
      return Message.RELEASED_TWICE;
    } else if (isClosing(event)) {
      return Message.CLOSED_AFTER_GIVEN;
    }
    return history.wasAccepted() ? Message.RELEASED_AFTER_ACCEPTED : Message.RELEASED_AFTER_STOLEN;
  }
}

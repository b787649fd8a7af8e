package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code dangling-borrow}: the caller is told the wrong owner, and cannot know when it ends. */
final class WrongLenderRule implements Rule<Event.WrongLender> {

  @Override
  public Finding finding(Event.WrongLender event) {
    Map<String, String> words = Words.about(event.subject());
    words.put(
        "permitted",
        event.permitted().stream().map(Words::quoted).collect(Collectors.joining(" or ")));
    return new Finding(
        Message.WRONG_LENDER,
        words,
        event.at(),
        event.subject().at(),
        History.of(event, event.subject()).labelsEndingWith("returned here"));
  }
}

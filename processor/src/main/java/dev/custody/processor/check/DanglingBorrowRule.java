package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;
import java.util.Optional;

/** {@code dangling-borrow}: what kept the object alive is gone. */
final class DanglingBorrowRule implements Rule<Event.Dangled> {

  @Override
  public Finding finding(Event.Dangled event) {
    History history = History.of(event, event.subject());
    Optional<Moment> ended = history.last(Kind.LENDER_ENDED, Kind.INVALIDATED);
    String lender = ended.map(Moment::detail).map(Words::field).orElse("");
    boolean certain = ended.map(Moment::kind).orElse(null) != Kind.INVALIDATED;
    Map<String, String> words = Words.about(event.subject());
    words.put("lender", lender.isEmpty() ? "its owner" : Words.quoted(lender));
    if (words.get("lender").equals(words.get("it"))) {
      words.put("it", "what was borrowed from " + words.get("lender"));
    }
    words.put("may", certain ? "" : "may have ");
    String end = event.returned() ? "returned here" : "used here";
    return new Finding(
        event.returned() ? Message.RETURNED_AFTER_OWNER : Message.USED_AFTER_OWNER,
        words,
        event.at(),
        event.subject().at(),
        history.labelsEndingWith(end + Words.alias(event.at().text(), event.subject())));
  }
}

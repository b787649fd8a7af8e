package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.Map;

/** {@code owned-field-leak} where a field is written; see {@link DisposerRule} for the rest. */
final class FieldLossRule implements Rule<Event.FieldLost> {

  @Override
  public Finding finding(Event.FieldLost event) {
    History history = History.of(event, event.subject()).withoutLenders();
    boolean copied = history.last(Moment.Kind.CLEARED).isPresent();
    return new Finding(
        event.cleared() ? Message.FIELD_CLEARED : Message.FIELD_OVERWRITTEN,
        Map.of("name", Words.field(event.field())),
        event.at(),
        event.at(),
        copied
            ? history.labels()
            : history.labelsEndingWith(event.cleared() ? "cleared here" : "overwritten here"));
  }
}

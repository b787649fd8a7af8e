package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Moment;
import dev.custody.processor.analysis.Moment.Kind;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The chain of custody of an event: what a rule asks of it, and its labels. */
record History(List<Moment> moments, At end) {
  /** How a reference leaves the frame. */
  private static final Set<Kind> DISCARDS =
      EnumSet.of(Kind.RELEASED, Kind.STOLEN, Kind.STORED, Kind.CAPTURED);

  /** How the story of a reference may end. */
  private static final Set<Kind> ENDS =
      EnumSet.of(Kind.OVERWRITTEN, Kind.OUT_OF_USE, Kind.IGNORED, Kind.RETURNED, Kind.LEFT);

  static History of(Event event) {
    return new History(event.trace(), event.at());
  }

  /** The last moment of one of the kinds, before the end. */
  Optional<Moment> last(Kind... kinds) {
    return last(Set.of(kinds));
  }

  /** How the reference was discarded before the end. */
  Optional<Moment> lastDiscard() {
    return last(DISCARDS);
  }

  private Optional<Moment> last(Set<Kind> kinds) {
    return moments.stream()
        .filter(moment -> kinds.contains(moment.kind()))
        .filter(moment -> ENDS.contains(moment.kind()) || !isAtEnd(moment))
        .reduce((first, second) -> second);
  }

  /** The labels as the moments tell them, where the last one tells the end. */
  List<Label> labels() {
    return labels(moments);
  }

  /** The labels, where the end is told in these words instead. */
  List<Label> labelsEndingWith(String text) {
    List<Moment> before = new ArrayList<>(moments);
    if (!before.isEmpty() && isAtEnd(before.get(before.size() - 1))) {
      before.remove(before.size() - 1);
    }
    List<Label> labels = labels(before);
    labels.add(new Label(end, text, Label.Weight.END));
    return labels;
  }

  private boolean isAtEnd(Moment moment) {
    return moment.at().equals(end);
  }

  private static List<Label> labels(List<Moment> moments) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      labels.add(Labels.of(moments.get(i), i == 0 || i == moments.size() - 1));
    }
    return labels;
  }
}

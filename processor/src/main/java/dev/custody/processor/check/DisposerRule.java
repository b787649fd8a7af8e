package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code owned-field-leak} at a field's declaration: no {@code @Disposes} method of the class
 * discards on every path what the field holds, nor does a {@code @Releases} method on some path.
 */
public final class DisposerRule {
  private DisposerRule() {}

  /**
   * @param duties the owning fields of some classes
   * @param bodies the bodies of the same classes
   */
  public static List<Finding> findings(Collection<FieldDuty> duties, Collection<Checked> bodies) {
    List<Finding> findings = new ArrayList<>();
    for (FieldDuty duty : duties) {
      finding(duty, bodies).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(FieldDuty duty, Collection<Checked> bodies) {
    List<Checked> ofClass = bodies.stream().filter(body -> body.sees(duty)).toList();
    if (duty.entrusted() || ofClass.stream().anyMatch(body -> fulfils(body, duty))) {
      return Optional.empty();
    }
    Optional<Finding> kept =
        ofClass.stream()
            .flatMap(body -> kept(body, duty))
            .min(Comparator.comparingInt(finding -> finding.chain().size()));
    return kept.or(
        () ->
            Optional.of(
                Finding.plain(Message.FIELD_NOT_DISPOSED, Map.of("name", duty.name()), duty.at())));
  }

  private static boolean fulfils(Checked body, FieldDuty duty) {
    boolean disposes =
        body.program().duties().disposesField(duty.name())
            && !body.verdict().keptFields().contains(duty.name())
            && kept(body, duty).findAny().isEmpty();
    boolean releases =
        body.program().duties().counts() && body.verdict().discardedFields().contains(duty.name());
    return disposes || releases;
  }

  private static Stream<Finding> kept(Checked body, FieldDuty duty) {
    return body.verdict().events().stream()
        .filter(Event.FieldKept.class::isInstance)
        .map(Event.FieldKept.class::cast)
        .filter(event -> event.field().equals(duty.name()))
        .map(event -> kept(body, duty, event));
  }

  private static Finding kept(Checked body, FieldDuty duty, Event.FieldKept event) {
    History history = History.of(event, event.subject()).withoutLenders();
    Map<String, String> words = history.wordsAbout(event.subject());
    words.put("name", duty.name());
    words.put("method", Words.quoted(body.program().name()));
    return new Finding(Message.FIELD_KEPT, words, duty.at(), duty.at(), history.labels());
  }
}

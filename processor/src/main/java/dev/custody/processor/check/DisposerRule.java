package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    if (duty.entrusted()) {
      return Optional.empty();
    }
    Finding shortest = null;
    for (Checked body : bodies) {
      if (body.sees(duty)) {
        if (fulfils(body, duty)) {
          return Optional.empty();
        }
        for (Finding kept : kept(body, duty, bodies)) {
          boolean shorter = shortest == null || kept.chain().size() < shortest.chain().size();
          shortest = shorter ? kept : shortest;
        }
      }
    }
    Map<String, String> words = Map.of("name", duty.name());
    return Optional.of(
        shortest == null ? Finding.plain(Message.FIELD_NOT_DISPOSED, words, duty.at()) : shortest);
  }

  private static boolean fulfils(Checked body, FieldDuty duty) {
    boolean disposes =
        body.program().duties().disposesField(duty.name())
            && !body.verdict().keptFields().contains(duty.name())
            && keptEvents(body, duty).isEmpty();
    boolean releases =
        body.program().duties().counts() && body.verdict().discardedFields().contains(duty.name());
    return disposes || releases;
  }

  private static List<Event.FieldKept> keptEvents(Checked body, FieldDuty duty) {
    List<Event.FieldKept> events = new ArrayList<>();
    for (Event each : body.verdict().events()) {
      if (each instanceof Event.FieldKept event && event.field().equals(duty.name())) {
        events.add(event);
      }
    }
    return events;
  }

  private static List<Finding> kept(Checked body, FieldDuty duty, Collection<Checked> bodies) {
    List<Event.FieldKept> events = keptEvents(body, duty);
    if (events.isEmpty()) {
      return List.of();
    }
    Checked callee = discardingUnlessOverridden(body, duty, bodies);
    List<Finding> findings = new ArrayList<>();
    for (Event.FieldKept event : events) {
      History history = History.of(event, event.subject()).withoutLenders();
      Map<String, String> words = history.wordsAbout(event.subject());
      words.put("name", duty.name());
      words.put("method", Words.quoted(body.program().name()));
      words.put("callee", callee == null ? "" : Words.quoted(callee.program().name()));
      Message message = callee == null ? Message.FIELD_KEPT : Message.FIELD_KEPT_IF_OVERRIDDEN;
      findings.add(new Finding(message, words, duty.at(), duty.at(), history.labels()));
    }
    return findings;
  }

  /** A method that the body calls and that would discard the content, if it is that one. */
  private static Checked discardingUnlessOverridden(
      Checked body, FieldDuty duty, Collection<Checked> bodies) {
    for (Block block : body.program().blocks()) {
      Call.Own own = block.end() instanceof Terminator.Invoke made ? made.call().own() : null;
      for (Checked callee : own == null ? List.<Checked>of() : bodies) {
        if (own.method().equals(callee.program().method())
            && callee.program().overridable()
            && callee.sees(duty)
            && takes(callee, duty.name())) {
          return callee;
        }
      }
    }
    return null;
  }

  private static boolean takes(Checked callee, String field) {
    Verdict verdict = callee.verdict();
    return verdict.discardedFields().contains(field)
        || verdict.left().emptied().contains(field)
        || verdict.left().handedOn().contains(field);
  }
}

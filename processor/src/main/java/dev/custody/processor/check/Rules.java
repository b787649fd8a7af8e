package dev.custody.processor.check;

import dev.custody.processor.analysis.Event;
import dev.custody.processor.analysis.Verdict;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.report.Finding;
import dev.custody.processor.report.Selection;
import dev.custody.processor.report.Unchecked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every rule about a single body, and the kind of event that it listens to. */
public final class Rules {
  private static final Rules ALL =
      new Rules()
          .on(Event.Leaked.class, new LeakRule())
          .on(Event.DiscardedAgain.class, new DoubleReleaseRule())
          .on(Event.UsedAfter.class, new UseAfterRule())
          .on(Event.BorrowedDiscarded.class, new BorrowedDiscardRule())
          .on(Event.BorrowedReturned.class, new BorrowedReturnRule())
          .on(Event.NotRetained.class, new NotRetainedRule())
          .on(Event.BorrowedKept.class, new BorrowedEscapeRule())
          .on(Event.BorrowedCaptured.class, new BorrowedCaptureRule())
          .on(Event.Dangled.class, new DanglingBorrowRule())
          .on(Event.WrongLender.class, new WrongLenderRule())
          .on(Event.NullDiscarded.class, new NullReleaseRule())
          .on(Event.FieldLost.class, new FieldLossRule())
          .on(Event.FieldStale.class, new StaleFieldRule())
          .on(Event.Contradicted.class, new AssertionRule());

  private final Map<Class<? extends Event>, Rule<?>> rules = new LinkedHashMap<>();

  private Rules() {}

  private <E extends Event> Rules on(Class<E> kind, Rule<E> rule) {
    rules.put(kind, rule);
    return this;
  }

  /** The events that some rule about a single body listens to. */
  static Set<Class<? extends Event>> kinds() {
    return ALL.rules.keySet();
  }

  /** What is wrong with one body: at most one finding per acquisition site and key. */
  public static List<Finding> findings(Program program, Verdict verdict) {
    List<Finding> findings = new ArrayList<>();
    for (Event event : verdict.events()) {
      if (!isConsequence(event, verdict)) {
        ALL.examine(event, findings);
      }
    }
    for (String limit : verdict.limits()) {
      findings.add(Unchecked.partly(program.name(), limit, program.at()));
    }
    return findings.isEmpty() ? findings : Selection.ofBody(findings);
  }

  /**
   * In {@code head = head.next} what the field held is lost, and what that held lives on with it:
   * that it is only borrowed tells nothing more.
   */
  private static boolean isConsequence(Event event, Verdict verdict) {
    return event instanceof Event.BorrowedKept kept
        && verdict.events().stream()
            .anyMatch(
                other ->
                    other instanceof Event.FieldLost lost
                        && lost.at().equals(kept.at())
                        && isIn(kept.subject().place(), lost.field()));
  }

  /** Whether a place is reached through a field. */
  private static boolean isIn(Place place, String field) {
    return place instanceof Place.Field part
        && (part.base().words().equals(field) || isIn(part.base(), field));
  }

  @SuppressWarnings("unchecked")
  private <E extends Event> void examine(E event, List<Finding> findings) {
    Rule<E> rule = (Rule<E>) rules.get(event.getClass());
    if (rule != null) {
      findings.add(rule.finding(event));
    }
  }
}

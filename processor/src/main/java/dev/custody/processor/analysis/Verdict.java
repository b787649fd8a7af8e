package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the analysis of one program came to.
 *
 * @param events in no particular order; an acquisition can occur in several
 * @param discardedFields the owned fields of {@code this} whose content some path discards
 * @param keptFields the owned fields of {@code this} whose content some path to a normal end leaves
 *     where it is
 * @param discardedCaptures the captured locals of the body that some path discards, and the moment
 *     at which it does
 * @param sparedCaptures the captured locals of the body that some path does not discard, or only if
 *     there is something left to discard
 * @param limits what was not analysed, in the user's words; empty normally
 */
public record Verdict(
    List<Event> events,
    Set<String> discardedFields,
    Set<String> keptFields,
    Map<Local, Moment> discardedCaptures,
    Set<Local> sparedCaptures,
    List<String> limits) {

  /** Where some path of the body discards the captured local; null if none does. */
  Moment discards(Local captured) {
    return discardedCaptures.get(captured);
  }

  /** Whether every run of the body discards a reference to the captured local. */
  boolean alwaysDiscards(Local captured) {
    return discardedCaptures.containsKey(captured) && !sparedCaptures.contains(captured);
  }
}

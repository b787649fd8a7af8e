package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import java.util.List;
import java.util.Set;

/**
 * What the analysis of one program came to.
 *
 * @param events in no particular order; an acquisition can occur in several
 * @param discardedFields the owned fields of {@code this} whose content some path discards
 * @param keptFields the owned fields of {@code this} whose content some path to a normal end leaves
 *     where it is
 * @param discardedCaptures the captured locals of the body that some path discards
 * @param limits what was not analysed, in the user's words; empty normally
 */
public record Verdict(
    List<Event> events,
    Set<String> discardedFields,
    Set<String> keptFields,
    Set<Local> discardedCaptures,
    List<String> limits) {

  /** Whether some path of the body discards the captured local. */
  boolean discards(Local captured) {
    return discardedCaptures.contains(captured);
  }
}

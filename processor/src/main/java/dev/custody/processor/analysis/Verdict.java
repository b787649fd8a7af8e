package dev.custody.processor.analysis;

import dev.custody.processor.program.FieldsLeft;
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
 * @param captures what becomes of the captured locals of the body
 * @param left how the body leaves the owning fields of {@code this} when it returns
 * @param limits what was not analysed, in the user's words; empty normally
 */
public record Verdict(
    List<Event> events,
    Set<String> discardedFields,
    Set<String> keptFields,
    Map<Local, CaptureFate> captures,
    FieldsLeft left,
    List<String> limits) {

  CaptureFate of(Local captured) {
    return captures.getOrDefault(captured, CaptureFate.UNTOUCHED);
  }
}

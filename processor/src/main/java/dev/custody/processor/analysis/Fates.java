package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a body was seen to do to what it finds there: to the captured locals of a function, to the
 * owning fields of {@code this}.
 *
 * @param captures by the captured local
 * @param discardedFields the fields whose content was seen to be discarded
 * @param keptFields the fields whose content a path leaves in place, though that is not wanted
 * @param heldFields the fields that still hold at some return what they did
 * @param handedOnFields the fields whose content may live on where it was put instead
 * @param reducedFields the fields whose container a path takes an element out of
 * @param uncertainFields the fields of whose content a path loses sight
 */
record Fates(
    Map<Local, CaptureFate> captures,
    Set<String> discardedFields,
    Set<String> keptFields,
    Set<String> heldFields,
    Set<String> handedOnFields,
    Set<String> reducedFields,
    Set<String> uncertainFields) {
  Fates() {
    this(new LinkedHashMap<>(), new HashSet<>());
  }

  private Fates(Map<Local, CaptureFate> captures, Set<String> discardedFields) {
    this(
        captures,
        discardedFields,
        new HashSet<>(2),
        new HashSet<>(2),
        new HashSet<>(2),
        new HashSet<>(2),
        new HashSet<>(2));
  }

  /** The same, where what is left in place is told to nobody. */
  Fates trial() {
    return new Fates(captures, discardedFields);
  }

  CaptureFate of(Local captured) {
    return captures.getOrDefault(captured, CaptureFate.UNTOUCHED);
  }

  void change(Local captured, UnaryOperator<CaptureFate> change) {
    captures.put(captured, change.apply(of(captured)));
  }
}

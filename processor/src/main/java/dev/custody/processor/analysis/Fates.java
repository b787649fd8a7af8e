package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a body was seen to do to what it finds there: to the captured locals of a function, to the
 * owning fields of {@code this}.
 */
final class Fates {
  private final Map<Local, CaptureFate> captures;
  private final Map<FieldFate, Set<String>> fields;
  private final boolean trial;

  Fates() {
    this(new LinkedHashMap<>(), new EnumMap<>(FieldFate.class), false);
  }

  private Fates(
      Map<Local, CaptureFate> captures, Map<FieldFate, Set<String>> fields, boolean trial) {
    this.captures = captures;
    this.fields = fields;
    this.trial = trial;
  }

  /** The same, where of fields nothing is remembered but what they had discarded. */
  Fates trial() {
    return new Fates(captures, fields, true);
  }

  CaptureFate of(Local captured) {
    return captures.getOrDefault(captured, CaptureFate.UNTOUCHED);
  }

  void change(Local captured, UnaryOperator<CaptureFate> change) {
    captures.put(captured, change.apply(of(captured)));
  }

  Map<Local, CaptureFate> captures() {
    return captures;
  }

  /** A path did so to what the field of that name held. */
  void note(String field, FieldFate fate) {
    if (!trial || fate == FieldFate.DISCARDED) {
      fields.computeIfAbsent(fate, each -> new HashSet<>(2)).add(field);
    }
  }

  /** The names of the fields to whose content some path did so. */
  Set<String> fields(FieldFate fate) {
    return fields.getOrDefault(fate, Set.of());
  }
}

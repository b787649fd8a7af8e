package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the parts that follow one origin share: what they follow, and where they tell what they see.
 *
 * @param counted whether what is seen is held against the method; a method that implements the
 *     count may do with its own fields what it likes
 * @param discardedCaptures the captured locals that a body discards
 * @param discardedFields the own fields whose content was seen to be discarded
 * @param keptFields the own fields whose content a path leaves in place
 * @param gates the branches that only a later call of a disposing method takes
 * @param uncounted the origins that more references were open to than are counted
 */
record Following(
    Program program,
    Origin origin,
    boolean counted,
    Events events,
    Lenders lenders,
    Visits visits,
    Set<Local> discardedCaptures,
    Set<String> discardedFields,
    Set<String> keptFields,
    Gates gates,
    Set<Origin> uncounted) {

  /** The same, where what is seen is told to nobody. */
  Following trial() {
    return new Following(
        program,
        origin,
        false,
        new Events(),
        lenders,
        visits,
        discardedCaptures,
        discardedFields,
        new HashSet<>(),
        gates,
        uncounted);
  }

  Subject subject() {
    return origin.subject();
  }

  /** The subject under the name that it has at the moment, where it has come to have one. */
  Subject subject(Reference reference) {
    for (Place place : reference.names().asList()) {
      if (place instanceof Local local && !local.isTemporary()) {
        return new Subject(origin.kind(), local.name(), origin.at());
      }
    }
    return subject();
  }

  void tell(Event event) {
    if (counted) {
      events.add(event);
    }
  }

  /** Whether the reference is what an own field held when the method was entered. */
  boolean isOwnField() {
    return origin.kind() == Subject.Origin.FIELD
        && origin.place() instanceof Place.Field field
        && field.base() instanceof Local local
        && local.kind() == Local.Kind.THIS;
  }

  /** Remembers that one of the frame's references was discarded. */
  void discarded(Reference before) {
    if (isOwnField()) {
      discardedFields.add(((Place.Field) origin.place()).name());
    }
    boolean captured = origin.kind() == Subject.Origin.CAPTURED;
    Reference.Link first = before.open();
    if (captured && first != null && first.kind() == Moment.Kind.RECEIVED) {
      discardedCaptures.add(origin.local());
    }
  }

  /**
   * Tells that the frame lost what is left of its references.
   *
   * @param named the reference as it was when it had a name
   */
  void lost(State<Reference> state, Reference named, Event.Loss loss, At at) {
    Reference reference = state.followed();
    Subject subject = subject(named);
    Reference.Link oldest = reference.open().oldest();
    List<Moment> trace = state.trace().moments();
    if (oldest.kind() == Moment.Kind.TAKEN_OUT) {
      String field = state.trace().detailAt(oldest.at());
      tell(new Event.FieldLost(subject, field, false, oldest.at(), trace));
    } else {
      At acquired = oldest.kind() == Moment.Kind.RETAINED ? oldest.at() : origin.at();
      tell(new Event.Leaked(subject, acquired, loss, at, state.exceptional(), trace));
    }
  }

  /** What an own field held is still there when the method ends. */
  void kept(String field, At at, Trace trace) {
    if (gates.passed(trace)) {
      return;
    }
    keptFields.add(field);
    if (program.duties().disposesField(field)) {
      tell(new Event.FieldKept(subject(), field, at, trace.moments()));
    }
  }
}

package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import java.util.List;
import java.util.Set;

/**
 * What the parts that follow one origin share: what they follow, and where they tell what they see.
 *
 * @param counted whether what is seen is held against the method; a method that implements the
 *     count may do with its own fields what it likes
 * @param found what following the origins has found out so far
 * @param idioms what the shape of the whole program says
 * @param uncounted the calls that made more references than are counted
 */
record Following(
    Program program,
    Origin origin,
    boolean counted,
    Events events,
    Discoveries found,
    Idioms idioms,
    Set<Call> uncounted) {

  /** The same, where events are told to nobody; what is discovered besides is shared. */
  Following trial() {
    return new Following(program, origin, false, new Events(), found.trial(), idioms, uncounted);
  }

  Lenders lenders() {
    return found.lenders();
  }

  Visits visits() {
    return found.visits();
  }

  ElementEvents elements() {
    return found.elements();
  }

  Fates fates() {
    return found.fates();
  }

  Continuations continued() {
    return found.continued();
  }

  /** Whether it cannot come back to the frame once no variable denotes it any more. */
  boolean endsWithItsNames() {
    return origin.loop() == null
        && origin.site() instanceof Call call
        && (origin.kind() == Subject.Origin.ACQUIRED
            || origin.kind() == Subject.Origin.LOAN && call.result() instanceof Result.Borrowed);
  }

  Subject subject() {
    return origin.subject(program, origin.name());
  }

  /** The subject under the name that it has at the moment, where it has come to have one. */
  Subject subject(Reference reference) {
    return subject(reference.names());
  }

  /** The subject under the first of its names that is a variable of the source. */
  Subject subject(Places names) {
    for (Place place : names.asList()) {
      if (place instanceof Local local && !local.isTemporary()) {
        return origin.subject(program, local.name());
      }
    }
    return subject();
  }

  void tell(Event event) {
    if (counted) {
      events.add(event);
    }
  }

  /** Whether what an own field holds cannot be there when a condition comes out so. */
  boolean isRuledOut(Condition condition, boolean outcome) {
    String field = origin.ownField();
    return field != null && idioms.saysEmpty(field, condition, outcome);
  }

  /**
   * Whether only a later run takes a branch so, by which an own field is empty, or what a function
   * took along is gone; of an element that a loop visits, whether only one turn takes it.
   */
  boolean isGate(At branch, boolean outcome) {
    if (origin.isElement()) {
      return origin.loop() != null && idioms.singleTurns().contain(branch, outcome);
    }
    return isCaptured()
        ? idioms.gates().containOfFunction(branch, outcome)
        : origin.ownField() != null && idioms.gates().contain(branch, outcome);
  }

  /** Whether the method promises to discard the own field whose content is followed. */
  boolean disposesOwnField() {
    String field = origin.ownField();
    return field != null && program.duties().disposesField(field);
  }

  /** Tells that what a container has is discarded a second time. */
  void discardedAgain(State<Contents> again, boolean stolen, At at) {
    Subject subject = subject(again.followed().names());
    tell(new Event.DiscardedAgain(subject, stolen, at, again.trace().moments()));
  }

  /** Remembers that what an own field held was discarded. */
  void ownFieldDiscarded() {
    if (origin.ownField() != null) {
      fates().note(origin.ownField(), FieldFate.DISCARDED);
    }
  }

  /**
   * Remembers that one of the frame's references was discarded.
   *
   * @param how by what happened to it
   * @param as what that means for the object
   */
  void discarded(State<Reference> state, Moment how, Reference.Discard as) {
    Reference before = state.followed();
    ownFieldDiscarded();
    if (how.kind() != Moment.Kind.RELEASED) {
      livesOn();
    }
    if (how.kind() != Moment.Kind.RELEASED && !state.exceptional()) {
      boolean unsaid = as == Reference.Discard.GIVEN;
      events.handedOn(unsaid ? Event.Given.AWAY : Event.Given.TO_KEEPER);
    }
    boolean captured = origin.kind() == Subject.Origin.CAPTURED || origin.isUnsaid();
    Reference.Link first = before.open();
    if (captured && first != null && first.kind() == Moment.Kind.RECEIVED) {
      fates().change(origin.local(), fate -> fate.discarded(how));
    }
  }

  /** Remembers that on some way through a function's body what it took along may stay alive. */
  void spared() {
    if (isCaptured()) {
      fates().change(origin.local(), CaptureFate::whereSpared);
    }
  }

  private boolean isCaptured() {
    return origin.kind() == Subject.Origin.CAPTURED
        || origin.kind() == Subject.Origin.CAPTURED_CONTAINER;
  }

  /** Remembers what a run of a function has made of a container that it took along. */
  void capturedLeft(Contents contents, boolean gated, At at) {
    if (origin.kind() != Subject.Origin.CAPTURED_CONTAINER) {
      return;
    } else if (gated || contents.isOfNobody() || !contents.stock().isEmpty()) {
      spared();
      return;
    }
    boolean there = contents.gone() != null && contents.gone().isAll();
    Moment how = new Moment(there ? Moment.Kind.RELEASED : Moment.Kind.CLEARED, at, "");
    fates().change(origin.local(), there ? fate -> fate.discarded(how) : fate -> fate.instead(how));
  }

  /** Remembers what to tell if what a function took along is not of whoever makes that. */
  void reducedInFunction(Event event) {
    if (origin.kind() == Subject.Origin.CAPTURED_CONTAINER) {
      fates().change(origin.local(), fate -> fate.reduced(event));
    }
  }

  /** Remembers that on some way a function returns what it took along, and nothing says whose. */
  void handedOut() {
    if (origin.kind() == Subject.Origin.CAPTURED) {
      fates().change(origin.local(), CaptureFate::whereHandedOut);
    }
  }

  /** Remembers that on some way an earlier run has discarded what a function took along. */
  void guarded() {
    fates().change(origin.local(), CaptureFate::whereGuarded);
  }

  /**
   * Tells that the frame lost what is left of its references.
   *
   * @param named the reference as it was when it had a name
   */
  void lost(State<Reference> state, Reference named, Event.Loss loss, At at) {
    Event event = leak(state, named, loss, at);
    if (event != null) {
      tell(event);
    }
  }

  /** The event that {@link #lost} tells; null if it was not the frame's to lose. */
  Event leak(State<Reference> state, Reference named, Event.Loss loss, At at) {
    Reference reference = state.followed();
    if (reference.isDoubtful()) {
      reference = reference.withoutOldest();
      if (!reference.owns()) {
        return null;
      }
    }
    if (origin.isUnsaid() && reference.open().oldest().kind() == Moment.Kind.RECEIVED) {
      reference = reference.withoutOldest();
      if (!reference.owns()) {
        return null;
      }
    }
    Subject subject = subject(named);
    Reference.Link oldest = reference.open().oldest();
    List<Moment> trace = state.trace().moments();
    boolean handedOut = loss == Event.Loss.RETURNED_AS_BORROWED;
    boolean movedOut = oldest.kind() == Moment.Kind.TAKEN_OUT;
    if (movedOut && !handedOut) {
      String field = state.trace().detailAt(oldest.at());
      return new Event.FieldLost(subject, field, false, oldest.at(), trace);
    }
    boolean later =
        movedOut || oldest.kind() == Moment.Kind.RETAINED || continued().at(oldest.at());
    At acquired = later ? oldest.at() : origin.at();
    return new Event.Leaked(subject, acquired, loss, at, state.exceptional(), trace);
  }

  /**
   * The name of the own field whose content, as the method finds it, is followed; null if none is.
   */
  private String fieldFound() {
    return origin.site() instanceof OwnField found ? found.place().name() : null;
  }

  /** Whether the place where it was found still has it, and nothing was taken from there. */
  boolean isWhereFound(Reference reference) {
    return reference.debts() == null
        && origin.place() != null
        && reference.holders().contains(origin.place());
  }

  /** A path does so to what the own field held that is followed; nothing of other origins. */
  void noteField(FieldFate fate) {
    if (fieldFound() != null) {
      fates().note(fieldFound(), fate);
    }
  }

  /**
   * What an own field held is no longer there, but may live on. It may be what a method of the same
   * object has taken out of there, too.
   */
  void livesOn() {
    if (fieldFound() != null) {
      fates().note(fieldFound(), FieldFate.HANDED_ON);
    } else if (origin.kind() == Subject.Origin.ACQUIRED
        && origin.site() instanceof Call call
        && call.own() != null) {
      call.own().left().handedOn().forEach(each -> fates().note(each, FieldFate.HANDED_ON));
    }
  }

  /** What the own field held is still there when the method ends. */
  void ownFieldKept(At at, Trace trace) {
    fates().note(origin.ownField(), FieldFate.KEPT);
    if (disposesOwnField()) {
      tell(new Event.FieldKept(subject(), origin.ownField(), at, trace.moments()));
    }
  }
}

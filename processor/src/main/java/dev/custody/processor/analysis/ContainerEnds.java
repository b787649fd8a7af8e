package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Promise;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What it means that a container is lost, handed on, or still there when the method ends. */
final class ContainerEnds {
  private final Following following;
  private final ConditionalTaking taking;
  private final Map<At, Event> claims = new HashMap<>();
  private final Map<At, Loop> storing = new HashMap<>();

  ContainerEnds(Following following) {
    this.following = following;
    this.taking = new ConditionalTaking(following.origin());
  }

  /** The state after a step, unless it took the last name of the container. */
  State<Contents> kept(State<Contents> state, Contents after, Event.Loss loss, At at) {
    if (!after.names().isEmpty()) {
      return state.with(after);
    } else if (after.taker() != null) {
      return null;
    }
    tellClaim(after);
    tellRetained(state.with(after), at);
    if (!after.isEmpty() && after.keeper() == Contents.Keeper.FRAME) {
      Moment.Kind kind =
          loss == Event.Loss.OVERWRITTEN ? Moment.Kind.OVERWRITTEN : Moment.Kind.OUT_OF_USE;
      Subject subject = following.subject(state.followed().names());
      lost(state.then(kind, at, subject.name()), loss, at);
    }
    return null;
  }

  /** Tells that the container is lost with what it owns. */
  void lost(State<Contents> state, Event.Loss loss, At at) {
    Subject subject = following.subject(state.followed().names());
    List<Moment> trace = state.trace().moments();
    if (subject.origin() == Subject.Origin.CONTAINER_FIELD) {
      boolean emptied = state.trace().last(Moment.Kind.CLEARED, null) != null;
      boolean cleared = loss == Event.Loss.CLEARED || emptied;
      String field = following.origin().place().words();
      At where =
          emptied
              ? state.trace().last(Moment.Kind.CLEARED, at)
              : cleared ? at : state.trace().last(Moment.Kind.TAKEN_OUT, at);
      following.tell(new Event.FieldLost(subject, field, cleared, where, trace));
    } else {
      At where = state.followed().isLent() ? at : subject.at();
      following.tell(new Event.Leaked(subject, where, loss, at, state.exceptional(), trace));
    }
  }

  /** The method returns. */
  void returns(State<Contents> state, Terminator.Return end) {
    Contents contents = state.followed();
    following.capturedLeft(contents, state.gated(), end.at());
    boolean given = end.value() != null && contents.isTakenAlongBy(end.value());
    if (contents.isOfNobody() || given) {
      following.noteField(FieldFate.UNCERTAIN);
    } else if (!state.gated() && contents.mayFill(following.origin().place())) {
      following.noteField(FieldFate.HELD);
    }
    if (given) {
      return;
    }
    State<Contents> left = state.then(Moment.Kind.RETURNED, end.at(), following.program().noun());
    Promise promise = following.program().promise();
    boolean returned = end.value() != null && contents.names().contains(end.value());
    if (returned && (promise instanceof Promise.Contents || promise instanceof Promise.Nothing)) {
      if (isRetainedForOthers(contents)) {
        tellRetained(left.with(contents.with(Stock::accounted)), end.at());
        return;
      }
      boolean kept = contents.isLent() || isKeptInField(contents);
      if (kept && promise instanceof Promise.Contents) {
        following.tell(
            new Event.BorrowedReturned(following.subject(), end.at(), left.trace().moments()));
      } else if (promise instanceof Promise.Contents) {
        handedOn(contents);
      }
      tellRetained(left, end.at());
      return;
    }
    if (promise instanceof Promise.Owned && end.value() != null) {
      Contents rest = contents.with(stock -> stock.moved(end.value()));
      left = left.with(rest);
    }
    Event.Loss loss = returned ? Event.Loss.RETURNED_AS_BORROWED : Event.Loss.METHOD_END;
    leftEmptied(contents);
    ends(left, taking.whenReturned(left.facts(), end.value()), loss, end.at());
  }

  /** Whether the field that the container stands in goes on owning what it has. */
  private static boolean isKeptInField(Contents contents) {
    return contents.held()
        && !contents.isEmpty()
        && contents.names().any(name -> name instanceof Place.Field);
  }

  /** What was discarded must not stay in a field's container, but for a disposing method's. */
  private void leftEmptied(Contents contents) {
    Gone gone = contents.gone();
    boolean asked = gone != null && contents.stock().passed().asked().contains(gone.by());
    if (gone != null && !gone.isOut() && !asked) {
      following.elements().stands(gone.by(), ElementEvents.Standing.STAYING);
    }
    boolean older = gone != null && gone.extent() == Gone.Extent.OLDER;
    boolean all = older || gone != null && gone.isAll() && !gone.isOut();
    if (all
        && (contents.held() || contents.isLent())
        && following.counted()
        && !following.disposesOwnField()) {
      String field = contents.held() ? following.origin().place().words() : "";
      following.elements().left(gone.by(), field);
    }
  }

  /** Whether there are references for whoever gets the container, although others own it. */
  private static boolean isRetainedForOthers(Contents contents) {
    return contents.stock().retained() != null && !contents.stock().retained().owned();
  }

  /**
   * The elements get to somebody who owns them from now on.
   *
   * @return what the frame still has to answer for; null if nothing
   */
  State<Contents> handedOn(State<Contents> state, At at) {
    Contents contents = state.followed();
    if (isRetainedForOthers(contents)) {
      return state.with(contents.with(Stock::accounted).emptied());
    }
    handedOn(contents);
    tellRetained(state, at);
    return null;
  }

  /** Tells of references that loops have made, and of which nobody knows any more. */
  private void tellRetained(State<Contents> state, At at) {
    Stock.Retained retained = state.followed().stock().retained();
    if (retained != null
        && following.elements().takenOver(retained.loop()) instanceof Event.Leaked leak) {
      following.tell(
          state.exceptional()
              ? new Event.Leaked(
                  leak.subject(),
                  leak.acquired(),
                  Event.Loss.METHOD_END,
                  at,
                  true,
                  state.trace().moments())
              : leak);
    }
  }

  /** The container gets to somebody who owns what is in it: nothing of it must be gone. */
  private void handedOn(Contents contents) {
    following.livesOn();
    if (contents.gone() != null && contents.keeper() == Contents.Keeper.FRAME) {
      following.elements().left(contents.gone().by(), "");
    }
  }

  /** The method is left by an exception. */
  void leaves(State<Contents> state, Terminator.Leave end) {
    ends(
        state.then(Moment.Kind.LEFT, end.at(), following.program().noun()),
        taking.whenLeft(),
        Event.Loss.METHOD_END,
        end.at());
  }

  /**
   * What the frame answers for when the method ends.
   *
   * @param taken whether a conditionally taken parameter is the frame's own; null if unknown
   */
  private void ends(State<Contents> state, Boolean taken, Event.Loss loss, At at) {
    Contents contents = state.followed();
    if (!(contents.held() && state.exceptional())) {
      tellClaim(contents);
    }
    tellRetained(state, at);
    if (Boolean.FALSE.equals(taken)) {
      givenBack(state);
    }
    if (!Boolean.TRUE.equals(taken) || contents.isEmpty() || contents.isLent()) {
      return;
    }
    if (contents.isConstructed()) {
      notConstructed(state, at);
    } else if (!contents.held()) {
      lost(state, loss, at);
    } else if (following.origin().ownField() != null && !state.gated()) {
      following.ownFieldKept(at, state.trace());
    }
  }

  /** The caller still owns the elements: none of them must have been discarded. */
  private void givenBack(State<Contents> state) {
    Gone gone = state.followed().gone();
    if (gone != null && state.followed().keeper() == Contents.Keeper.FRAME) {
      following.tell(
          new Event.BorrowedDiscarded(
              following.subject(), gone.isGiven(), gone.at(), state.trace().moments()));
    }
  }

  /** A constructor ends: if it fails, nobody gets the object, nor what its field has. */
  private void notConstructed(State<Contents> state, At at) {
    if (state.trace().moment().kind() != Moment.Kind.LEFT) {
      return;
    }
    List<Moment> trace = state.trace().moments();
    for (Place name : state.followed().names().asList()) {
      if (name instanceof Place.Field) {
        Subject subject = following.origin().subject(following.program(), name.words());
        At stored =
            trace.stream()
                .filter(moment -> moment.kind() == Moment.Kind.STORED)
                .findFirst()
                .map(Moment::at)
                .orElse(subject.at());
        Event.Loss loss = Event.Loss.CONSTRUCTION;
        following.tell(new Event.Leaked(subject, stored, loss, at, true, trace));
        return;
      }
    }
  }

  /**
   * Remembers what to tell if the lent container, whose elements were given away, is not cleared.
   */
  void claimed(Event wrong) {
    claims.putIfAbsent(wrong.at(), wrong);
  }

  /** Remembers that a loop has put each element somewhere else, and somebody may retain them. */
  Contents stored(Contents contents, Step.Exhausted loop) {
    storing.put(loop.at(), loop.loop());
    following.elements().stands(loop.loop(), ElementEvents.Standing.MENDED);
    return contents.with(Stock::withoutGone).claimed(loop.at());
  }

  private void tellClaim(Contents contents) {
    Loop loop = storing.get(contents.claimed());
    if (loop != null) {
      following.elements().left(loop, "");
    } else if (contents.claimed() != null) {
      following.tell(claims.get(contents.claimed()));
    }
  }
}

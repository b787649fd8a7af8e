package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Promise;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.Map;
import java.util.function.Predicate;

/** Follows a reference through the steps of a program and tells what happens to it. */
final class ReferenceBehaviour implements Behaviour<Reference> {
  private final Following following;
  private final FunctionBodies bodies;
  private final Discards discards;
  private final LentFunctions lent;
  private final ReferenceCalls calls;
  private final ReferenceEnds ends;
  private final VisitedElements visited;
  private final SharedParameters shared;
  private final OtherObjects others;

  /**
   * @param bodies what is known of the bodies of functions that the program makes
   */
  ReferenceBehaviour(Following following, Map<Program, Verdict> bodies) {
    this.following = following;
    this.bodies = new FunctionBodies(bodies);
    this.discards = new Discards(following);
    this.lent = new LentFunctions(following);
    this.calls = new ReferenceCalls(following, discards, lent);
    this.ends = new ReferenceEnds(following, discards, lent);
    this.visited = new VisitedElements(following, discards);
    this.shared = new SharedParameters(following);
    this.others = new OtherObjects(following);
  }

  /** Which names hold other objects. */
  OtherObjects others() {
    return others;
  }

  /** The functions that borrow what is followed, once it was followed to every end. */
  LentFunctions lent() {
    return lent;
  }

  @Override
  public void enter(int block) {
    following.events().enter(block);
  }

  @Override
  public Places names(Reference followed) {
    return followed.names();
  }

  @Override
  public Reference left(Reference followed, Predicate<Place> matters) {
    Reference left = followed.withoutFunctions(matters);
    boolean over = left.isSettled() && following.endsWithItsNames() && !left.names().any(matters);
    return over ? null : left;
  }

  @Override
  public boolean followsNew() {
    return following.origin().kind() == Subject.Origin.ACQUIRED;
  }

  @Override
  public boolean isNewest() {
    return others.isNewest();
  }

  @Override
  public boolean isAnother(Reference followed, Step step) {
    return others.isAnother(followed, step);
  }

  @Override
  public boolean isAnother(Reference followed, Call call) {
    return others.isAnother(followed, call);
  }

  @Override
  public boolean followsLent() {
    return following.origin().kind() == Subject.Origin.LENT_PARAMETER;
  }

  @Override
  public boolean rulesOut(Reference followed, Condition condition, boolean outcome) {
    return following.isRuledOut(condition, outcome)
        || isNothing(followed.lender(), condition, outcome)
        || outcome
            && condition instanceof Condition.Same same
            && others.isComparedBy(same, followed)
        || outcome && shared.isGivenAway(followed, condition);
  }

  /** Whether a condition comes out so only if a lender were null. */
  private static boolean isNothing(Reference lender, Condition condition, boolean outcome) {
    return lender != null
        && (Conditions.learn(condition, outcome, Facts.NONE, lender.names()) == null
            || isNothing(lender.lender(), condition, outcome));
  }

  @Override
  public Reference learned(
      State<Reference> state, Condition condition, boolean outcome, Facts now) {
    Reference followed = calls.learned(state.followed(), condition, now);
    return outcome ? shared.named(visited.named(followed, condition), condition) : followed;
  }

  @Override
  public boolean isGate(At branch, boolean outcome) {
    return following.isGate(branch, outcome);
  }

  @Override
  public void call(State<Reference> state, Call call, Outcomes<Reference> outcomes) {
    calls.call(others.shown(state, call), call, outcomes);
  }

  @Override
  public void lost(Reference last, Predicate<Place> empties) {
    if (!following.isWhereFound(last)) {
      if (last.alive()) {
        following.livesOn();
      }
    } else if (!empties.test(following.origin().place())) {
      following.noteField(FieldFate.UNCERTAIN);
    }
  }

  @Override
  public void returns(State<Reference> state, Terminator.Return end) {
    ends.returns(state, end);
  }

  @Override
  public void leaves(State<Reference> state, Terminator.Leave end) {
    ends.leaves(state, end);
  }

  @Override
  public State<Reference> step(State<Reference> state, Step step) {
    State<Reference> judged = judge(state, step);
    if (judged == null) {
      return null;
    }
    Reference before = judged.followed();
    Survivors.Renaming renaming = following.idioms().survivors().at(step);
    if (renaming != null) {
      before = before.rebased(renaming.from(), renaming.to());
    }
    Reference after = others.shown(Moves.step(before, step), step);
    State<Reference> moved = judged.with(after);
    if (step instanceof Step.Store store) {
      moved = tellStore(before, moved, store);
    } else if (step instanceof Step.MakeFunction function) {
      moved = moved.with(after.withCaptors(captors(state.followed(), before, after, function)));
    }
    return discards.afterMove(before, moved, loss(step), step.at());
  }

  /**
   * The captors after a function was made.
   *
   * @param start the reference before the function took its captures
   * @param taken the reference after that
   */
  private Captors captors(
      Reference start, Reference taken, Reference after, Step.MakeFunction function) {
    Local to = function.to();
    Captors captors = after.captors();
    if (lent.contain(to)) {
      captors = captors.withBorrower(to);
    }
    if (start.open() != taken.open()) {
      captors = captors.withCarrier(bodies.carried(start, function));
    }
    for (Step.Capture capture : function.captures()) {
      captors = captors.withinAnother(capture.outer(), to);
    }
    return captors;
  }

  private static Event.Loss loss(Step step) {
    if (step instanceof Step.End end) {
      for (Local local : end.locals()) {
        if (!local.isTemporary()) {
          return Event.Loss.OUT_OF_USE;
        }
      }
      return Event.Loss.IGNORED;
    }
    return Event.Loss.OVERWRITTEN;
  }

  /** Tells what is wrong with a step, if anything is; then there is nothing more to follow. */
  private State<Reference> judge(State<Reference> state, Step step) {
    Reference reference = state.followed();
    if (step instanceof Step.Use use) {
      State<Reference> left = discards.functionPut(state, use.local());
      return left != null && reference.denotedBy(use.local())
          ? discards.used(left, use.at())
          : left;
    } else if (step instanceof Step.Load load) {
      return load(state, load);
    } else if (step instanceof Step.Store store) {
      return store(state, store);
    } else if (step instanceof Step.Next next) {
      if (reference.denotedBy(next.container())) {
        following
            .lenders()
            .stood(next, next.container(), Moves.step(reference, next), state.facts());
      }
      return state;
    } else if (step instanceof Step.MakeFunction function) {
      return function(state, function);
    } else if (step instanceof Step.Assert asserted) {
      return asserted(state, asserted);
    } else if (step instanceof Step.Exhausted exhausted) {
      return visited.drained(state, exhausted);
    } else if (step instanceof Step.TurnEnd turn) {
      return turn.loop().equals(following.origin().loop())
          ? visited.turnEnds(state, turn.at())
          : state;
    }
    return state;
  }

  private State<Reference> load(State<Reference> state, Step.Load load) {
    Reference reference = state.followed();
    Local root = load.from().root();
    if (root == null || !reference.denotedBy(root)) {
      return state;
    }
    State<Reference> used = discards.used(state, load.at());
    if (used != null && root.kind() != Local.Kind.THIS) {
      following.lenders().stood(load, root, Moves.step(reference, load), state.facts());
    }
    return used;
  }

  private State<Reference> store(State<Reference> state, Step.Store store) {
    Reference reference = state.followed();
    if (mayOverwrite(reference, store.to())
        || following.idioms().partCopies().mayLeaveOut(reference, store)) {
      if (following.origin().loop() != null) {
        following.visits().ended(following.origin().loop(), TurnEnd.DISCARDED);
      }
      return null;
    }
    Local root = store.to().root();
    if (root != null && reference.denotedBy(root)) {
      state = discards.used(state, store.at());
    }
    if (state == null || store.value() == null) {
      return state;
    }
    if (reference.captors().borrows(store.value())) {
      lent.kept(state, store.value());
      return null;
    } else if (reference.captors().carries(store.value())) {
      return store.to() instanceof Place.Element
          ? discards.functionPut(state, store.value())
          : discards.functionLeft(state, store.value());
    }
    if (!reference.denotedBy(store.value())) {
      return state;
    }
    State<Reference> used = discards.used(state, store.at());
    if (!reference.alive()) {
      return null;
    }
    if (store.holding() == Holding.IMMORTAL) {
      // From now on it is never deallocated, and nobody owes anything.
      return null;
    }
    if (store.holding() != Holding.OWNED || aliasedByConstructor(store)) {
      return used;
    }
    boolean again = reference.denotedBy(store.to()) && reference.holders().contains(store.to());
    if (reference.owns() || reference.canOwe() || again) {
      if (!again) {
        Moment stored = new Moment(Moment.Kind.STORED, store.at(), store.to().words());
        following.discarded(used, stored, Reference.Discard.LODGED);
      }
      return used;
    }
    if (discards.mayBeRetainedLater(reference)) {
      return discards.promised(used, store.at(), Moment.Kind.STORED);
    }
    discards.borrowedStored(state, store.to().words(), store.at());
    return null;
  }

  /**
   * Whether a store may overwrite the element that holds the reference, or another one: {@code T t
   * = all[--n]; all[n] = null;}. Then nobody can tell whose the reference is.
   */
  private static boolean mayOverwrite(Reference reference, Place to) {
    return to instanceof Place.Element written
        && reference
            .holders()
            .any(
                holder ->
                    holder instanceof Place.Element held
                        && held.base().equals(written.base())
                        && mayBeTheSame(held, written));
  }

  /** Whether nobody can tell that two slots of an array are the same, nor that they are two. */
  private static boolean mayBeTheSame(Place.Element one, Place.Element other) {
    boolean alike = (one.constant() == null) == (other.constant() == null);
    return !one.isKnown() || !other.isKnown() || !alike;
  }

  /** A constructor that aliases its parameter stores it without taking a reference. */
  private boolean aliasedByConstructor(Step.Store store) {
    Program program = following.program();
    return program.duties().constructs()
        && program.promise() instanceof Promise.Alias alias
        && following.origin().parameter() != null
        && alias.of().contains(following.origin().local())
        && store.to() instanceof Place.Field;
  }

  private State<Reference> tellStore(Reference before, State<Reference> moved, Step.Store store) {
    if (moved.followed().equals(before)) {
      return moved;
    }
    boolean stored = store.value() != null && before.denotedBy(store.value());
    Moment.Kind kind = stored ? Moment.Kind.STORED : Moment.Kind.TAKEN_OUT;
    boolean touched = stored || before.denotedBy(store.to());
    return touched ? moved.then(kind, store.at(), store.to().words()) : moved;
  }

  private State<Reference> function(State<Reference> state, Step.MakeFunction function) {
    for (Step.Capture capture : function.captures()) {
      if (state.followed().captors().borrows(capture.outer())) {
        lent.within(capture.outer(), function.to());
      }
      if (!state.followed().denotedBy(capture.outer())) {
        continue;
      }
      Moment discard = bodies.moves(capture, function);
      if (discard != null && !discards.isOnlyBorrowed(state.followed())) {
        state = discards.captured(state, capture, function, discard.kind());
        // Whoever passes the guard first discards it: this function, or somebody else.
        if (state == null || bodies.guards(capture, function)) {
          return null;
        }
        continue;
      }
      State<Reference> used = discards.used(state, capture.at());
      if (!state.followed().alive()) {
        return null;
      }
      lent.made(state, function, capture, discard);
      if (bodies.handsOut(capture, function)) {
        lent.handsOut(function.to());
      }
      state = used.then(Moment.Kind.LENT_TO_FUNCTION, capture.at(), "");
    }
    return state;
  }

  private State<Reference> asserted(State<Reference> state, Step.Assert asserted) {
    Reference reference = state.followed();
    boolean holds = reference.owns() == asserted.owned();
    boolean another =
        reference
            .names()
            .any(
                place ->
                    place != asserted.local() && !(place instanceof Local l && l.isTemporary()));
    boolean held = asserted.sometime() && reference.last() != Reference.Discard.NONE;
    boolean told = reference.denotedBy(asserted.local()) && !holds && !held && reference.alive();
    if (!told || (another && !asserted.owned())) {
      return state;
    }
    At at = asserted.at();
    following.tell(
        new Event.Contradicted(
            following.subject(reference),
            asserted.local().name(),
            asserted.owned(),
            at,
            state.trace().moments()));
    return null;
  }
}

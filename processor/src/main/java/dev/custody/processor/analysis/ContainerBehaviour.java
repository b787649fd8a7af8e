package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.List;
import java.util.function.Predicate;

/** Follows a container and what it owns through the steps of a program. */
final class ContainerBehaviour implements Behaviour<Contents> {
  private final Following following;
  private final ContainerCalls calls;
  private final ContainerFunctions functions;
  private final Turns turns;
  private final StoredContainers stored;
  private final ContainerLoans loans;
  private final ContainerEnds ends;
  private final VisitedContainers visited;
  private final AskedDiscards asked;
  private final ShownSlots shown;
  private boolean emptiedInTurns;

  ContainerBehaviour(Following following, Turns turns, FunctionBodies bodies) {
    this.following = following;
    this.turns = turns;
    this.stored = new StoredContainers(following);
    this.loans = new ContainerLoans(following);
    this.ends = new ContainerEnds(following);
    this.visited = new VisitedContainers(following, turns, loans, ends);
    this.asked = new AskedDiscards(following);
    this.functions = new ContainerFunctions(following, bodies);
    this.calls = new ContainerCalls(following, this, functions, loans, ends, turns);
    Origin origin = following.origin();
    boolean made =
        origin.kind() == Subject.Origin.CONTAINER || origin.kind() == Subject.Origin.TAKEN_ELEMENTS;
    boolean unknown = made && Starts.isFilled(origin);
    this.shown = unknown ? ShownSlots.of(following.program(), origin.local()) : null;
  }

  /** The state in which following the container begins. */
  State<Contents> start() {
    return Starts.container(following.origin(), shown);
  }

  @Override
  public Contents learned(State<Contents> state, Condition condition, boolean outcome, Facts now) {
    Contents sized = following.idioms().sizes().after(state.followed(), condition, now);
    Contents found = withoutNull(sized, condition, now);
    Contents named = outcome ? named(found, condition) : found;
    boolean takesOut = turns.takeOut(following.events().block(), named.names());
    Contents rest = takesOut ? named.with(Stock::takenOutInTurns) : named;
    Contents contents = asked.after(rest, condition, outcome, state.facts(), now);
    return shown == null
        ? contents
        : contents.with(stock -> shown.after(stock, state.facts(), now));
  }

  /** A slot of an array that turns out to hold null has nothing that somebody would own. */
  private static Contents withoutNull(Contents contents, Condition condition, Facts now) {
    return condition instanceof Condition.Holds holds
            && holds.place() instanceof Place.Element element
            && element.constant() != null
            && contents.names().contains(element.base())
            && now.isNull(element)
        ? contents.with(stock -> stock.without(element.constant()))
        : contents;
  }

  /** The element that a loop visits has another name where it is the same as what that denotes. */
  private static Contents named(Contents contents, Condition condition) {
    return condition instanceof Condition.Same same
            && same.left() instanceof Local left
            && same.right() instanceof Local right
        ? contents.with(stock -> stock.sameVisited(left, right).sameVisited(right, left))
        : contents;
  }

  @Override
  public void enter(int block) {
    following.events().enter(block);
  }

  @Override
  public Places names(Contents followed) {
    return followed.names();
  }

  @Override
  public Contents left(Contents followed, Predicate<Place> matters) {
    return followed.with(stock -> stock.left(matters));
  }

  @Override
  public boolean followsNew() {
    return following.origin().kind() == Subject.Origin.CONTAINER;
  }

  @Override
  public boolean rulesOut(Contents followed, Condition condition, boolean outcome) {
    return following.isRuledOut(condition, outcome);
  }

  @Override
  public boolean isGate(At branch, boolean outcome) {
    return following.isGate(branch, outcome);
  }

  @Override
  public void call(State<Contents> state, Call call, Outcomes<Contents> outcomes) {
    if (state.followed().isStored()) {
      stored.call(state, call, outcomes);
      return;
    }
    calls.call(state, call, outcomes);
  }

  @Override
  public State<Contents> step(State<Contents> state, Step step) {
    Contents contents = state.followed();
    if (contents.isStored()) {
      return stored.step(state, step);
    } else if (step instanceof Step.Copy copy && copy.to() != copy.from()) {
      Contents rest = written(contents, copy.to());
      Contents copied = rest.copied(copy.from(), copy.to());
      Stock.Element element = contents.stock().elements().get(copy.from());
      Contents after =
          element == null ? copied : copied.with(stock -> stock.withElement(copy.to(), element));
      return kept(state, after, step);
    } else if (step instanceof Step.Load load) {
      return load(state, load);
    } else if (step instanceof Step.Store store) {
      return store(state, store);
    } else if (step instanceof Step.MakeFunction function) {
      State<Contents> rest = functions.made(state.with(written(contents, function.to())), function);
      return kept(rest, rest.followed(), step);
    } else if (step instanceof Step.Exhausted exhausted) {
      return contents.names().contains(exhausted.container())
          ? visited.by(exhausted, state)
          : state;
    } else if (step instanceof Step.Next next) {
      if (contents.names().contains(next.container())) {
        asked.begins(next.loop(), contents, state.facts());
        boolean all = next.loop().range() == Loop.Range.ALL;
        Gone.Look look = all ? Gone.Look.EACH : Gone.Look.ANY;
        loans.stood(next, next.container(), state, look, next.loop());
        Contents turn = written(loans.visited(next.loop(), contents), next.to());
        return kept(state, turn.with(stock -> stock.visiting(next.to(), next.loop())), step);
      }
      return kept(state, written(contents, next.to()), step);
    }
    Contents after = contents;
    if (step instanceof Step.Set set) {
      after = written(contents, set.to());
    } else if (step instanceof Step.Forget forget) {
      after = written(contents, forget.to());
    } else if (step instanceof Step.End end) {
      for (Local local : end.locals()) {
        after = written(after, local);
      }
    }
    return kept(state, after, step);
  }

  static Contents written(Contents contents, Place to) {
    Contents rest = contents.afterWrite(to);
    return to instanceof Local local ? rest.with(stock -> stock.afterWrite(local)) : rest;
  }

  private State<Contents> load(State<Contents> state, Step.Load load) {
    Contents contents = state.followed();
    boolean denoted = contents.names().contains(load.from());
    Contents after = written(contents, load.to());
    if (denoted) {
      after = after.named(load.to(), load.from());
    } else if (load.from() instanceof Place.Element element
        && contents.names().contains(element.base())) {
      Spot spot = turns.visitsEach(load) ? Spot.Moving.EACH : Spot.at(element.constant());
      Object site = element.variable() == null ? load : null;
      if (shown != null && element.constant() != null) {
        after = after.with(stock -> shown.read(stock, state.facts(), element.constant()));
      }
      after = after.with(stock -> stock.withElement(load.to(), spot, site));
      after = loans.visited(load, after);
      if (element.root() != null) {
        loans.stood(load, element.root(), state, turns.lookBy(element), null);
      }
    }
    return kept(state, after, load);
  }

  private State<Contents> store(State<Contents> state, Step.Store store) {
    Contents contents = state.followed();
    boolean denoted = store.value() != null && contents.names().contains(store.value());
    if (denoted) {
      // In another container nobody follows it.
      return store.to() instanceof Place.Element ? null : storeItself(state, store);
    }
    state = functions.stored(state, store);
    contents = state.followed();
    if (store.to() instanceof Place.Element element
        && contents.names().contains(element.base())
        && store.holding() == Holding.OWNED) {
      contents = loans.visited(store.at(), contents);
      boolean empties = store.value() == null || state.facts().isNull(store.value());
      Integer index = element.constant();
      Contents after = contents.with(stock -> empties ? stock.emptied(index) : stock.filled(index));
      if (isElement(contents, store.value())) {
        after = moved(after, store.value());
      } else if (!empties) {
        after = after.with(stock -> stock.withElement(store.value(), Spot.at(index), store.at()));
      }
      return state.with(after).then(Moment.Kind.STORED, store.at(), store.to().words());
    }
    Contents after = contents;
    if (isElement(contents, store.value()) && store.holding() == Holding.OWNED) {
      after = moved(contents, store.value());
    }
    if (contents.names().contains(store.to())) {
      if (contents.held() && contents.claimed() != null) {
        return null;
      }
      after = after.takenOver();
      state = state.then(Moment.Kind.TAKEN_OUT, store.at(), store.to().words());
    }
    return kept(state, written(after, store.to()), store);
  }

  /** The container itself is stored: the field that owns elements takes over what it owns. */
  private State<Contents> storeItself(State<Contents> state, Step.Store store) {
    Contents contents = state.followed();
    following.livesOn();
    if (store.holding() == Holding.CONTAINER) {
      if (contents.isLentUnretained()) {
        State<Contents> stored = state.then(Moment.Kind.STORED, store.at(), store.to().words());
        List<Moment> trace = stored.trace().moments();
        Event kept =
            new Event.BorrowedKept(following.subject(), store.to().words(), store.at(), trace);
        if (following.idioms().lateRetains().mayFollow(following.events().block())) {
          ends.claimed(kept);
          Contents named = contents.named(store.to(), store.value());
          return stored.with(named.claimed(store.at()));
        }
        following.tell(kept);
      }
      return keptInField(state, store);
    }
    boolean views = store.holding() == Holding.BORROWED;
    return views ? state.with(contents.named(store.to(), store.value())) : null;
  }

  /** A field owns from now on what the container has: no other one must. */
  private State<Contents> keptInField(State<Contents> state, Step.Store store) {
    Contents contents = state.followed();
    if (Starts.isAlwaysEmpty(following.origin())) {
      return null;
    } else if (isConstructed(store.to(), contents)) {
      boolean copy = contents.copies().contains(store.value());
      if (contents.isConstructed() && !copy && !contents.names().contains(store.to())) {
        stored.keptAgain(state, store);
        return null;
      }
      return state.with(contents.named(store.to(), store.value()).constructed());
    }
    boolean own = contents.keeper() == Contents.Keeper.FRAME && contents.copies().isEmpty();
    return own && store.to() instanceof Place.Field
        ? state
            .with(contents.stored(store.to()))
            .then(Moment.Kind.STOLEN, store.at(), store.to().words())
        : null;
  }

  /** Whether what a constructor made becomes what the new object has, to be lost if it fails. */
  private boolean isConstructed(Place to, Contents contents) {
    boolean own = contents.keeper() == Contents.Keeper.FRAME || contents.isConstructed();
    return own
        && following.program().duties().constructs()
        && following.origin().kind() == Subject.Origin.CONTAINER
        && to instanceof Place.Field field
        && field.base().isOfThis()
        && field.base() instanceof Local;
  }

  /** After a call or a function got hold of the object under construction. */
  static Contents shared(Contents contents, Local object) {
    return contents.isConstructed() && object.kind() == Local.Kind.THIS
        ? contents.escaped()
        : contents;
  }

  /** After a call returned an element that stays in the container. */
  Contents shown(Contents contents, Call call) {
    Spot spot = turns.visitsEach(call) ? Spot.Moving.EACH : Spot.Moving.SOMEWHERE;
    return contents.with(stock -> stock.withElement(call.to(), spot, call));
  }

  private static boolean isElement(Contents contents, Local local) {
    return local != null && contents.stock().elements().containsKey(local);
  }

  /** After an element was discarded where it is, through a local that denotes it. */
  Contents discarded(Contents contents, Local element, At at) {
    if (isElement(contents, element)) {
      following.noteField(FieldFate.REDUCED);
    }
    if (contents.stock().isVisited(element)) {
      return contents.with(stock -> stock.discardedInTurn(element, at));
    } else if (contents.stock().isEach(element)) {
      return emptiedInTurns(contents);
    }
    return contents.with(stock -> stock.discarded(element, at));
  }

  /** After an element was put somewhere else by the local that denotes it. */
  private Contents moved(Contents contents, Local element) {
    following.noteField(FieldFate.REDUCED);
    if (contents.stock().isEach(element)) {
      return emptiedInTurns(contents);
    }
    return contents.with(stock -> stock.moved(element));
  }

  /** After a call took an element out. */
  Contents taken(Contents contents, Call call) {
    following.noteField(FieldFate.REDUCED);
    if (turns.visitsEach(call)) {
      if (contents.isEmpty() && contents.gone() != null) {
        following.elements().stands(contents.gone().by(), ElementEvents.Standing.TAKEN_OUT);
        return contents;
      }
      return emptiedInTurns(contents);
    }
    return contents.with(stock -> stock.taken(null).rearranged().withoutElements());
  }

  private Contents emptiedInTurns(Contents contents) {
    emptiedInTurns = true;
    return emptied(contents);
  }

  /** Whether an element was discarded that is another one in each turn of a loop. */
  boolean emptiedInTurns() {
    return emptiedInTurns;
  }

  /** After everything that the container owned was discarded. */
  Contents emptied(Contents contents) {
    following.ownFieldDiscarded();
    return contents.emptied();
  }

  private State<Contents> kept(State<Contents> state, Contents after, Step step) {
    Event.Loss loss = step instanceof Step.End ? Event.Loss.OUT_OF_USE : Event.Loss.OVERWRITTEN;
    return ends.kept(state, after, loss, step.at());
  }

  @Override
  public void lost(Contents last, Predicate<Place> empties) {
    Place field = following.origin().place();
    if (last.mayFill(field) && !empties.test(field)) {
      following.noteField(FieldFate.UNCERTAIN);
    }
  }

  @Override
  public void returns(State<Contents> state, Terminator.Return end) {
    functions.returned(state, end);
    ends.returns(state, end);
  }

  @Override
  public void leaves(State<Contents> state, Terminator.Leave end) {
    ends.leaves(state, end);
  }

  /** Whether the operand's local denotes the container. */
  static boolean denotes(Contents contents, Operand operand) {
    return contents.names().contains(operand.local());
  }

  /** Whether the effect takes the container out of the frame's hands. */
  static boolean givesAway(Effect effect) {
    return effect instanceof Effect.Steal || effect instanceof Effect.Escape;
  }
}

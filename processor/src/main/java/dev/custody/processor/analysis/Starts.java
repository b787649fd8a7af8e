package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import java.util.ArrayList;
import java.util.List;

/** The states in which following an origin begins. */
final class Starts {
  private Starts() {}

  /**
   * A way in which a reference may enter the frame.
   *
   * @param others what denotes other objects then
   */
  record Start(State<Reference> state, Places others) {
    Start(State<Reference> state) {
      this(state, Places.NONE);
    }
  }

  /**
   * The ways in which a reference may enter the frame: one for each way in which its lenders may
   * stand.
   *
   * @param asOwn whether what the function may own or not, a captured local, is taken to be its own
   */
  static List<Start> of(Origin origin, Discoveries found, boolean asOwn) {
    Reference reference = reference(origin, asOwn);
    Trace trace = Trace.start(kind(origin, reference), origin.at(), detail(origin));
    Local source = source(origin);
    if (source != null) {
      return taken(origin, found.lenders().known(origin.site(), source), reference, trace);
    } else if (origin.lenders().isEmpty()) {
      boolean loan = origin.kind() == Subject.Origin.LOAN && !origin.held();
      Reference alone = loan ? reference.kept() : reference;
      return List.of(new Start(new State<>(alone, origin.facts(), false, trace)));
    }
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < origin.lenders().size(); i++) {
      Local lender = origin.lenders().get(i);
      Place from = origin.loadedFrom().get(i);
      for (Lenders.Standing standing : found.lenders().at(origin.site(), lender, from)) {
        Facts facts = origin.facts().joined(ofLocals(standing.facts(), origin.local()));
        // Borrowing from what is dead was told already.
        if (facts != null && standing.lender().alive()) {
          Reference lent = reference.withLender(standing.lender(), false);
          State<Reference> start = new State<>(lent, facts, false, trace);
          starts.add(
              standing.gone() == null
                  ? new Start(start, standing.others())
                  : new Start(gone(start, standing.gone(), found.visits())));
        }
      }
    }
    return starts;
  }

  /** The container that an element of it was taken out of; null if it is none. */
  private static Local source(Origin origin) {
    return origin.kind() == Subject.Origin.ACQUIRED && origin.site() instanceof Call call
        ? TakenElements.source(call)
        : null;
  }

  /** What was taken out of a container may have been discarded there before. */
  private static List<Start> taken(
      Origin origin, List<Lenders.Standing> standings, Reference reference, Trace trace) {
    List<Start> starts = new ArrayList<>();
    boolean alive = standings.isEmpty();
    for (Lenders.Standing standing : standings) {
      Facts facts = origin.facts().joined(ofLocals(standing.facts(), origin.local()));
      if (standing.gone() == null) {
        alive = true;
      } else if (facts != null) {
        Reference gone = reference.settled(how(standing.gone()));
        Trace after = after(standing.gone(), trace);
        starts.add(new Start(new State<>(gone, facts, false, after)));
      }
    }
    if (alive) {
      starts.add(0, new Start(new State<>(reference, origin.facts(), false, trace)));
    }
    return starts;
  }

  /** What was known before the loan and still is: of locals that the loan was not assigned to. */
  private static Facts ofLocals(Facts facts, Local assigned) {
    return facts.without(place -> !place.isOfFrame() || place == assigned);
  }

  /** An element that is still in its container, though a loop has discarded it. */
  private static State<Reference> gone(State<Reference> start, Gone discarded, Visits visits) {
    Trace trace = after(discarded, start.trace());
    Reference gone = start.followed().goneBy(how(discarded));
    boolean elsewhere = discarded.by() instanceof Loop loop && visits.lodges(loop);
    gone = elsewhere ? gone.kept() : gone;
    for (Place name : discarded.names().asList()) {
      gone = gone.withNames(gone.names().with(name));
    }
    return new State<>(gone, start.facts(), false, trace);
  }

  private static Reference.Discard how(Gone discarded) {
    if (discarded.isGiven()) {
      return Reference.Discard.GIVEN;
    }
    return discarded.isCertain()
        ? Reference.Discard.RELEASED
        : Reference.Discard.RELEASED_WITH_SOME;
  }

  private static Trace after(Gone discarded, Trace start) {
    return new Trace(new Trace(null, discarded.discard(), 1), start.moment(), 2);
  }

  private static Reference reference(Origin origin, boolean asOwn) {
    Local local = origin.local();
    return switch (origin.kind()) {
      case ACQUIRED -> Reference.owned(local, origin.at(), Moment.Kind.ACQUIRED, null);
      case TAKEN_PARAMETER -> Reference.owned(local, origin.at(), Moment.Kind.RECEIVED, local);
      case CAPTURED ->
          asOwn
              ? Reference.owned(local, origin.at(), Moment.Kind.RECEIVED, null)
              : Reference.lent(local, null);
      case LENT_PARAMETER, RETAINED_PARAMETER, THIS ->
          asOwn
              ? Reference.owned(local, origin.at(), Moment.Kind.RECEIVED, local)
              : Reference.lent(local, local);
      default -> {
        Places names = local == null ? Places.NONE : Places.of(local);
        Place place = origin.place();
        boolean named =
            place != null && (!(place instanceof Place.Element element) || element.isKnown());
        names = named ? names.with(place) : names;
        Reference held = Reference.held(names, origin.held() ? place : null, null);
        yield origin.site() instanceof Call call ? held.at(call.key()) : held;
      }
    };
  }

  private static Moment.Kind kind(Origin origin, Reference reference) {
    return switch (origin.kind()) {
      case ACQUIRED, CONTAINER -> Moment.Kind.ACQUIRED;
      case TAKEN_PARAMETER, TAKEN_ELEMENTS -> Moment.Kind.RECEIVED;
      case CAPTURED -> reference.owns() ? Moment.Kind.RECEIVED : Moment.Kind.BORROWED;
      default -> Moment.Kind.BORROWED;
    };
  }

  private static String detail(Origin origin) {
    if (origin.site() instanceof Call call && origin.kind() != Subject.Origin.LOAN) {
      return call.name();
    }
    return origin.lenders().isEmpty() ? "" : origin.lenders().get(0).name();
  }

  /**
   * The state in which following a container begins.
   *
   * @param shown what the method shows of the array; null if it is none, or shows nothing
   */
  static State<Contents> container(Origin origin, ShownSlots shown) {
    Trace trace = Trace.start(kind(origin, null), origin.at(), detail(origin));
    Places names = origin.local() == null ? Places.NONE : Places.of(origin.local());
    Contents contents =
        switch (origin.kind()) {
          case CONTAINER_FIELD ->
              Contents.created(names.with(origin.place()), true, Contents.Keeper.FIELD);
          case LENT_CONTAINER -> {
            boolean plain = origin.parameter().entry() instanceof Parameter.Entry.Plain;
            yield Contents.created(
                names, !plain, plain ? Contents.Keeper.UNKNOWN : Contents.Keeper.CALLER);
          }
          default -> {
            Contents created = Contents.created(names, isFilled(origin), Contents.Keeper.FRAME);
            yield shown != null
                ? created.with(shown::before)
                : origin.site() instanceof Call call && !isOfArray(call)
                    ? withStored(created, call)
                    : created;
          }
        };
    return new State<>(contents, origin.facts(), false, trace);
  }

  static boolean isFilled(Origin origin) {
    return !(origin.site() instanceof Call call
        && call.result() instanceof Result.Container container
        && !container.filled());
  }

  /**
   * Whether the container never has an element, so that anybody may own it: {@code List.of()}.
   * Whoever wants one that can be filled makes a new object.
   */
  static boolean isAlwaysEmpty(Origin origin) {
    return origin.kind() == Subject.Origin.CONTAINER
        && origin.site() instanceof Call call
        && call.operands().isEmpty()
        && !call.creates()
        && !isFilled(origin);
  }

  private static boolean isOfArray(Call call) {
    return call.result() instanceof Result.Container container && container.ofArray();
  }

  /**
   * With what the call that makes the container puts into it: {@code List.of(first, second)}, or
   * takes out of another one.
   */
  private static Contents withStored(Contents created, Call call) {
    long stored =
        call.operands().stream()
            .filter(
                each ->
                    each.effect() instanceof Effect.TakeOut
                        || each.effect() instanceof Effect.Steal in && in.into() == call.to())
            .count();
    Contents contents = created;
    for (int i = 0; i < stored; i++) {
      contents = contents.with(stock -> stock.filled(null));
    }
    return contents;
  }
}

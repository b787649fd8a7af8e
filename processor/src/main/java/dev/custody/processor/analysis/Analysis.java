package dev.custody.processor.analysis;

import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.FieldsLeft;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The analysis of one program: finds its origins and follows the references of each of them, one
 * arbitrary instance at a time. The bodies of the functions that it makes are analysed first, since
 * what they discard moves into them.
 *
 * <p>Loans need to know how their lenders stand. What following the lenders finds out about that is
 * kept, and whatever asked for it is followed a second time.
 */
public final class Analysis {
  private final Program program;
  private final Map<Program, Verdict> bodies = new IdentityHashMap<>(2);
  private final FactSteps facts;
  private final Flow flow;
  private final Idioms idioms;
  private final Discoveries found;
  private final Set<String> limits;

  private Analysis(Program program) {
    this.program = program;
    this.limits = new LinkedHashSet<>(program.limits());
    this.facts = new FactSteps(program);
    this.idioms = Idioms.of(program);
    this.flow = new Flow(program, facts, idioms);
    this.found = Discoveries.before(program, idioms.elementUses());
  }

  /** Analyses a program and the bodies of the functions that it makes. */
  public static Verdict of(Program program) {
    return of(program, Analysis::of);
  }

  /**
   * Analyses a program.
   *
   * @param functions what the analysis of the body of a function that it makes comes to
   */
  public static Verdict of(Program program, Function<Program, Verdict> functions) {
    return new Analysis(program).run(functions);
  }

  private Verdict run(Function<Program, Verdict> functions) {
    List<Event> all = new ArrayList<>();
    for (Block block : program.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.MakeFunction function) {
          for (Program body : function.bodies()) {
            Verdict verdict = functions.apply(body);
            bodies.put(body, verdict);
            all.addAll(verdict.events());
            limits.addAll(verdict.limits());
          }
        }
      }
    }
    List<Origin> origins = Origins.of(program, flow, idioms);
    origins.sort(Comparator.comparing(Origin::isContainer));
    Map<Origin, Events> told = new IdentityHashMap<>(2);
    List<Origin> asking = new ArrayList<>();
    origins.removeIf(this::mayBeAtHand);
    for (Origin origin : origins) {
      told.put(origin, follow(origin));
      if (found.lenders().wasConsulted()) {
        asking.add(origin);
      }
    }
    if (!found.lenders().isEmpty()) {
      for (Origin origin : asking) {
        found.elements().forget(origin.site());
        told.put(origin, follow(origin));
      }
    }
    if (found.lenders().isExhausted()) {
      limits.add("what is borrowed on all of its paths");
    }
    for (Origin origin : origins) {
      if (isContinued(origin)) {
        told.put(origin, followUnshown(origin));
      }
    }
    Events events = new Events();
    origins.forEach(origin -> told.get(origin).all().forEach(events::add));
    found.elements().tell(events, found.fates());
    new Nulls(program, flow, facts).tell(events);
    all.addAll(events.all());
    return new Verdict(
        all,
        found.fates().fields(FieldFate.DISCARDED),
        found.fates().fields(FieldFate.KEPT),
        found.fates().captures(),
        program.method() == null ? FieldsLeft.UNTOUCHED : left(origins),
        List.copyOf(limits));
  }

  private FieldsLeft left(List<Origin> origins) {
    Set<String> refilled = Refills.of(program, flow, facts);
    return FieldsAtReturn.of(program, flow, origins, found.fates(), refilled);
  }

  /** Whether the result of a call is what an earlier look at the container has shown. */
  private boolean isContinued(Origin origin) {
    return (origin.kind() == Subject.Origin.ACQUIRED || origin.kind() == Subject.Origin.CONTAINER)
        && origin.site() instanceof Call call
        && found.continued().contains(call);
  }

  /** Whether a container of one was taken out unseen that something else may show: an entry. */
  private boolean mayBeAtHand(Origin origin) {
    return origin.kind() == Subject.Origin.CONTAINER
        && origin.site() instanceof Call call
        && idioms.dropped().contains(call)
        && idioms.dropped().isShownElsewhere(call);
  }

  /** What such a call takes out is followed where nothing was shown before. */
  private Events followUnshown(Origin origin) {
    Facts entry = flow.before(0).facts();
    Facts unshown = found.continued().unshown((Call) origin.site(), program, facts, entry);
    return unshown == null ? new Events() : follow(origin.knowing(unshown));
  }

  private Events follow(Origin origin) {
    if (origin.kind() == Subject.Origin.CAPTURED || origin.isUnsaid()) {
      Events asOwned = new Events();
      follow(origin, asOwned, true);
      if (found.fates().of(origin.local()).discarded() != null) {
        return asOwned;
      }
    }
    Events events = new Events();
    follow(origin, events, false);
    return events;
  }

  private void follow(Origin origin, Events events, boolean asOwn) {
    boolean ownCount =
        program.duties().counts()
            && (origin.kind() == Subject.Origin.THIS
                || origin.place() != null && origin.place().isOfThis());
    Set<Call> uncounted = Collections.newSetFromMap(new IdentityHashMap<>(2));
    Following following =
        new Following(program, origin, !ownCount, events, found, idioms, uncounted);
    boolean complete = true;
    if (origin.isContainer()) {
      complete = followContainer(following);
    } else {
      ReferenceBehaviour behaviour = new ReferenceBehaviour(following, bodies);
      for (Starts.Start start : Starts.of(origin, found, asOwn)) {
        Walk<Reference> walk = new Walk<>(program, facts, behaviour);
        behaviour.others().beside(start.others());
        complete &= walk.follow(origin.start(), start.state());
        events.shorten(walk.crossings());
      }
      behaviour.lent().tell();
    }
    boolean silent = false;
    if (!uncounted.isEmpty()) {
      UncountedTurns turns = new UncountedTurns(program, uncounted, idioms.elementUses().cycles());
      silent = !events.any(turns.after());
      turns.forgetWhatMayFit(events);
    }
    if (!complete) {
      following.spared();
      following.noteField(FieldFate.UNCERTAIN);
    }
    if (!complete || silent) {
      limits.add("what happens to '" + origin.name() + "' on all of its paths");
    }
  }

  private boolean followContainer(Following frame) {
    // What a function does to a container is told where it is made, and known whose that is.
    boolean captured = frame.origin().kind() == Subject.Origin.CAPTURED_CONTAINER;
    Following following = captured ? frame.trial() : frame;
    Turns turns = Turns.of(program, idioms.elementUses(), following.origin().site());
    if (turns.any() && isEmptiedInTurns(following, turns)) {
      following.noteField(FieldFate.UNCERTAIN);
      return true;
    }
    return followContainer(following, behaviour(following, turns));
  }

  private boolean followContainer(Following following, ContainerBehaviour behaviour) {
    Origin origin = following.origin();
    Walk<Contents> walk = new Walk<>(program, facts, behaviour);
    boolean complete = walk.follow(origin.start(), behaviour.start());
    following.events().shorten(walk.crossings());
    return complete;
  }

  private ContainerBehaviour behaviour(Following following, Turns turns) {
    return new ContainerBehaviour(following, turns, new FunctionBodies(bodies));
  }

  /** Whether some loop discards an element in each turn; then nobody can tell what it leaves. */
  private boolean isEmptiedInTurns(Following following, Turns turns) {
    ContainerBehaviour trial = behaviour(following.trial(), turns);
    followContainer(following, trial);
    return trial.emptiedInTurns();
  }
}

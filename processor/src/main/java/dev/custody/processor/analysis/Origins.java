package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Block;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.OwnField;
import dev.custody.processor.program.Parameter;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;

/** Finds the origins of a program: where references enter the frame, and what is known there. */
final class Origins {
  private final Program program;
  private final Flow flow;
  private final Idioms idioms;
  private final List<Origin> found = new ArrayList<>();

  private Origins(Program program, Flow flow, Idioms idioms) {
    this.program = program;
    this.flow = flow;
    this.idioms = idioms;
  }

  /** The origins in the order of the program's blocks; parameters and fields first. */
  static List<Origin> of(Program program, Flow flow, Idioms idioms) {
    Origins origins = new Origins(program, flow, idioms);
    program.parameters().forEach(origins::parameter);
    if (!program.duties().constructs()) {
      program.fields().forEach(origins::ownField);
    }
    for (Block block : program.blocks()) {
      Flow.Known known = flow.before(block.number());
      if (known != null) {
        origins.block(block, known);
      }
    }
    return origins.found;
  }

  private void parameter(Parameter parameter) {
    Parameter.Entry entry = parameter.entry();
    if (entry instanceof Parameter.Entry.Plain && !parameter.container()) {
      return;
    }
    Local local = parameter.local();
    Subject.Origin kind;
    if (entry instanceof Parameter.Entry.Taken) {
      kind = parameter.container() ? Subject.Origin.TAKEN_ELEMENTS : Subject.Origin.TAKEN_PARAMETER;
    } else if (entry instanceof Parameter.Entry.Retained) {
      kind = Subject.Origin.RETAINED_PARAMETER;
    } else if (entry instanceof Parameter.Entry.Captured) {
      kind = parameter.container() ? Subject.Origin.CAPTURED_CONTAINER : Subject.Origin.CAPTURED;
    } else if (parameter.container()) {
      kind = Subject.Origin.LENT_CONTAINER;
    } else {
      kind = local.kind() == Local.Kind.THIS ? Subject.Origin.THIS : Subject.Origin.LENT_PARAMETER;
    }
    Facts facts = flow.before(0).facts();
    found.add(
        new Origin(
            kind,
            new Origin.Start(0, 0),
            local.name(),
            local,
            null,
            false,
            List.of(),
            List.of(),
            parameter,
            null,
            parameter,
            facts,
            parameter.at()));
  }

  private void ownField(OwnField field) {
    Duties duties = program.duties();
    String name = field.place().name();
    boolean drained = idioms.exhaustion().drains(name);
    if (!flow.mentions(field.place()) && !duties.disposesField(name) && !drained) {
      return;
    }
    Subject.Origin kind = field.container() ? Subject.Origin.CONTAINER_FIELD : Subject.Origin.FIELD;
    found.add(
        new Origin(
            kind,
            new Origin.Start(0, 0),
            field.place().name(),
            null,
            field.place(),
            true,
            List.of(),
            List.of(),
            field,
            null,
            null,
            flow.before(0).facts(),
            field.at()));
  }

  private void block(Block block, Flow.Known known) {
    for (int i = 0; i < block.steps().size(); i++) {
      Step step = block.steps().get(i);
      Origin.Start here = new Origin.Start(block.number(), i + 1);
      if (step instanceof Step.Load load) {
        load(load, here, known);
      } else if (step instanceof Step.Store store) {
        store(store, new Origin.Start(block.number(), i), known);
      } else if (step instanceof Step.Next next && next.holding() != Holding.UNTRACKED) {
        Place slot = new Place.Element(next.container(), null, null);
        boolean owned = next.holding() == Holding.OWNED;
        add(here, next.to(), owned ? slot : null, owned, next, next.loop(), known, next.at());
      }
      known = flow.after(known, step);
    }
    if (block.end() instanceof Terminator.Branch branch) {
      tested(branch, new Origin.Start(block.number(), block.steps().size()), known);
    } else if (block.end() instanceof Terminator.Invoke invoke) {
      refills(invoke, known);
      result(invoke, flow.afterCall(known, invoke.call()));
    }
  }

  /** What a field holds that a condition looks at before anything reads it. */
  private void tested(Terminator.Branch branch, Origin.Start here, Flow.Known known) {
    Place place = Flow.tested(branch.condition());
    Holding holding = place == null ? null : flow.holding(place);
    boolean field = place instanceof Place.Field || place instanceof Place.Static;
    if (field && holding != null && flow.opens(known, place)) {
      boolean owned = holding == Holding.OWNED;
      Subject.Origin kind = owned ? Subject.Origin.FIELD : Subject.Origin.CONTAINER_FIELD;
      addField(kind, here, null, place, branch, branch.at(), known.facts());
    }
  }

  private void load(Step.Load load, Origin.Start here, Flow.Known known) {
    boolean followed = load.holding() == Holding.OWNED || load.holding() == Holding.BORROWED;
    boolean container = load.holding() == Holding.CONTAINER;
    if ((!followed && !container) || !flow.opens(known, load.from())) {
      return;
    }
    Facts facts = flow.after(known, load).facts();
    if (container) {
      addField(
          Subject.Origin.CONTAINER_FIELD, here, load.to(), load.from(), load, load.at(), facts);
    } else if (load.holding() == Holding.OWNED) {
      addField(Subject.Origin.FIELD, here, load.to(), load.from(), load, load.at(), facts);
    } else {
      add(here, load.to(), load.from(), false, load, null, known, load.at());
    }
  }

  /** What a store overwrites, where nothing is known of it. */
  private void store(Step.Store store, Origin.Start here, Flow.Known known) {
    boolean field = store.to() instanceof Place.Field || store.to() instanceof Place.Static;
    boolean owning = store.holding() == Holding.OWNED || store.holding() == Holding.CONTAINER;
    if (!field
        || !owning
        || appends(store)
        || !flow.opensByStore(known, store.to())
        || flow.isFresh(known, store.to())) {
      return;
    }
    Subject.Origin kind =
        store.holding() == Holding.OWNED ? Subject.Origin.FIELD : Subject.Origin.CONTAINER_FIELD;
    addField(kind, here, null, store.to(), store, store.at(), known.facts());
  }

  /** What another node's link holds before anybody looks is the structure's secret. */
  private boolean appends(Step.Store store) {
    return store.value() != null && idioms.links().isLinkOfAnother(store.to());
  }

  /** What a method of the same object has put into a field that was empty. */
  private void refills(Terminator.Invoke invoke, Flow.Known known) {
    Call call = invoke.call();
    for (OwnField field : program.fields()) {
      if (flow.opensByCall(known, call, field.place())) {
        Subject.Origin kind =
            field.container() ? Subject.Origin.CONTAINER_FIELD : Subject.Origin.FIELD;
        Origin.Start after = new Origin.Start(invoke.normal(), 0);
        Facts facts = flow.afterCall(known, call).facts();
        addField(kind, after, null, field.place(), null, call.at(), facts);
      }
    }
  }

  private void result(Terminator.Invoke invoke, Flow.Known known) {
    Call call = invoke.call();
    if (call.to() == null) {
      return;
    }
    Origin.Start after = new Origin.Start(invoke.normal(), 0);
    Result result = call.result();
    if (result instanceof Result.Owned) {
      made(Subject.Origin.ACQUIRED, after, call, known);
    } else if (result instanceof Result.Container) {
      made(Subject.Origin.CONTAINER, after, call, known);
    } else if (result instanceof Result.Borrowed borrowed) {
      add(after, call.to(), borrowed.lenders(), null, false, call, null, known, call.at());
    } else if (result instanceof Result.Element element) {
      Local container = element.container();
      Loop loop = element.loop() != null ? element.loop() : flow.loopShowing(container);
      Place slot = new Place.Element(container, null, null);
      List<Local> lenders = List.of(container);
      add(after, call.to(), lenders, slot, true, call, loop, known, call.at());
    }
  }

  /** What a call hands out, that nothing lends and no place holds. */
  private void made(Subject.Origin kind, Origin.Start after, Call call, Flow.Known known) {
    found.add(
        new Origin(
            kind,
            after,
            call.to().name(),
            call.to(),
            null,
            false,
            List.of(),
            List.of(),
            call,
            null,
            null,
            known.facts(),
            call.at()));
  }

  private void add(
      Origin.Start start,
      Local to,
      Place slot,
      boolean held,
      Step step,
      Loop loop,
      Flow.Known known,
      At at) {
    Local lender =
        step instanceof Step.Next next
            ? next.container()
            : step instanceof Step.Load load ? load.from().root() : null;
    List<Local> lenders = lender == null ? List.of() : List.of(lender);
    add(start, to, lenders, slot, held, step, loop, flow.after(known, step), at);
  }

  private void add(
      Origin.Start start,
      Local to,
      List<Local> lenders,
      Place slot,
      boolean held,
      Object site,
      Loop loop,
      Flow.Known known,
      At at) {
    List<Place> loadedFrom = new ArrayList<>();
    for (Local lender : lenders) {
      Place place = known.loadedFrom().get(lender);
      loadedFrom.add(place == null ? lender : place);
    }
    found.add(
        new Origin(
            Subject.Origin.LOAN,
            start,
            to.name(),
            to,
            slot,
            held,
            lenders,
            loadedFrom,
            site,
            loop,
            null,
            known.facts(),
            at));
  }

  private void addField(
      Subject.Origin kind,
      Origin.Start start,
      Local to,
      Place place,
      Object step,
      At at,
      Facts facts) {
    Local root = place.root();
    boolean ofAnother = root != null && root.kind() != Local.Kind.THIS;
    Loop loop = place instanceof Place.Element element ? flow.loopBy(element, start.block()) : null;
    found.add(
        new Origin(
            place instanceof Place.Element ? Subject.Origin.LOAN : kind,
            start,
            place instanceof Place.Element && to != null ? to.name() : place.words(),
            to,
            place,
            true,
            ofAnother ? List.of(root) : List.of(),
            ofAnother ? List.of(root) : List.of(),
            step,
            loop,
            null,
            facts,
            at));
  }
}

package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.List;
import java.util.Objects;

/**
 * How steps change what a frame knows of a reference, without judging it. The followed reference
 * and its lenders move alike.
 */
final class Moves {
  /** Of a lender that has more than these it is enough to know that it lives on. */
  private static final int MOST_REFERENCES = 4;

  private Moves() {}

  /** After a step other than a call. */
  static Reference step(Reference reference, Step step) {
    Reference moved = own(reference, step);
    Reference lender = moved.lender();
    if (lender == null) {
      return moved;
    }
    Reference lenderMoved = step(lender, step);
    return moved.withLender(lenderMoved, reference.ended() || !lenderMoved.alive());
  }

  private static Reference own(Reference reference, Step step) {
    if (step instanceof Step.Copy copy) {
      return copy(reference, copy);
    } else if (step instanceof Step.Set set) {
      return write(reference, set.to());
    } else if (step instanceof Step.Forget forget) {
      return write(reference, forget.to());
    } else if (step instanceof Step.Next next) {
      return write(reference, next.to());
    } else if (step instanceof Step.MakeFunction function) {
      return write(reference, function.to());
    } else if (step instanceof Step.Load load) {
      boolean denoted = reference.denotedBy(load.from());
      Reference rest = write(reference, load.to());
      return denoted ? rest.withNames(rest.names().with(load.to())) : rest;
    } else if (step instanceof Step.Store store) {
      return store(reference, store);
    } else if (step instanceof Step.End end) {
      for (Local local : end.locals()) {
        reference = write(reference, local);
      }
      return reference;
    }
    return reference;
  }

  private static Reference copy(Reference reference, Step.Copy copy) {
    if (copy.to() == copy.from()) {
      return reference;
    }
    Reference rest = write(reference, copy.to());
    Places names = rest.names().copied(copy.from(), copy.to());
    return rest.withNames(names).withCaptors(rest.captors().copied(copy.from(), copy.to()));
  }

  /** After a local was written with something else. */
  static Reference write(Reference reference, Local to) {
    Places names = reference.names().afterWrite(to);
    if (names != reference.names()) {
      for (Place lost : reference.names().asList()) {
        boolean gone = lost instanceof Place.Element && !names.contains(lost);
        if (gone && reference.holders().contains(lost)) {
          boolean moved = ((Place.Element) lost).variable() == to;
          Place other = moved ? null : otherPath(reference, names, (Place.Element) lost);
          reference =
              other == null
                  ? withoutPathTo(reference, lost, moved)
                  : reference.withHolders(reference.holders().without(lost).with(other));
        }
      }
    }
    Key key = reference.key().afterWrite(to);
    return reference.withNames(names).at(key).afterWriteOfFunction(to);
  }

  /** The same slot by another name of its array; null if it has none. */
  private static Place otherPath(Reference reference, Places names, Place.Element lost) {
    for (Place name : names.asList()) {
      if (name instanceof Place.Element slot
          && slot.base() instanceof Local
          && Objects.equals(slot.constant(), lost.constant())
          && slot.variable() == lost.variable()
          && !reference.holders().contains(slot)) {
        return slot;
      }
    }
    return null;
  }

  /**
   * An element is still in its array, but no longer known by name.
   *
   * @param moved whether the index changed, and not the array's own name
   */
  private static Reference withoutPathTo(Reference reference, Place lost, boolean moved) {
    Reference rest = reference.withHolders(reference.holders().without(lost));
    // What a field has given to the array is the array's, even if nobody names that any more.
    boolean given =
        !moved
            && rest.debts() != null
            && rest.debts().kind() == Moment.Kind.STORED
            && !rest.holders().isEmpty();
    return given || rest.debts() == null ? rest.kept() : rest.forgiven();
  }

  private static Reference store(Reference reference, Step.Store store) {
    Place to = store.to();
    boolean denoted = store.value() != null && reference.denotedBy(store.value());
    if (reference.denotedBy(to)) {
      if (denoted && reference.holders().contains(to)) {
        return reference;
      }
      reference = takenOut(reference, to, store.at());
    }
    reference = reference.withNames(reference.names().afterWrite(to));
    reference = reference.at(reference.key().afterWrite(to));
    if (!denoted) {
      return reference;
    }
    // What is in an array of an array nobody follows any further.
    boolean known =
        !(to instanceof Place.Element element)
            || element.isKnown() && !(element.base() instanceof Place.Element);
    if (store.holding() == Holding.OWNED) {
      reference = put(reference, to, known, store.at());
    }
    return known ? reference.withNames(reference.names().with(to)) : reference;
  }

  private static Reference put(Reference reference, Place to, boolean known, At at) {
    Reference less =
        reference.owns()
            ? reference.settled(Reference.Discard.LODGED)
            : reference.canOwe()
                ? reference.owing(at, Moment.Kind.STORED, Reference.Discard.LODGED)
                : reference;
    return known ? less.withHolders(less.holders().with(to)) : less.kept();
  }

  /** After what the place held was overwritten there: its reference is the frame's now. */
  private static Reference takenOut(Reference reference, Place place, At at) {
    if (!reference.holders().contains(place)) {
      return reference;
    }
    Reference freed = reference.withHolders(reference.holders().without(place));
    Reference lender = freed.lender();
    if (lender != null && place.root() != null && lender.denotedBy(place.root())) {
      // It lived in the lender, and does no more.
      freed = freed.withLender(null, false);
    }
    boolean element = place instanceof Place.Element;
    return freed.acquired(at, element ? Moment.Kind.ACQUIRED : Moment.Kind.TAKEN_OUT);
  }

  /**
   * What happens to a lender during a call: it moves on, or it lets go.
   *
   * @param result what the call returns; null if nothing is known, or it does not return
   */
  static Reference lenderDuring(Reference lender, Call call, boolean returned, Value result) {
    for (Operand operand : call.operands()) {
      if (lender.denotedBy(operand.local())) {
        lender = lent(lender, operand, call, returned, result);
      }
      lender = disposed(lender, operand);
    }
    lender = handedOn(lender, call);
    Reference above = lender.lender();
    if (above != null) {
      Reference moved = lenderDuring(above, call, returned, result);
      boolean ended = lender.ended() || letsGo(above, call) || !moved.alive();
      lender = lender.withLender(moved, ended);
    }
    return returned ? named(lender, call) : lender;
  }

  /** Without the holders whose content the call discards for this operand. */
  static Reference disposed(Reference reference, Operand operand) {
    for (Place holder : reference.holders().asList()) {
      if (operand.disposes(holder)) {
        reference =
            reference
                .withHolders(reference.holders().without(holder))
                .withNames(reference.names().without(holder));
      }
    }
    return reference;
  }

  /** Without the holders whose content the call hands on, with which it may live on. */
  static Reference handedOn(Reference reference, Call call) {
    Reference rest = reference;
    for (Place holder : call.own() == null ? List.<Place>of() : reference.holders().asList()) {
      if (call.own().handsOn(holder)) {
        rest =
            rest.withHolders(rest.holders().without(holder))
                .withNames(rest.names().without(holder))
                .kept();
      }
    }
    return rest;
  }

  private static Reference lent(
      Reference lender, Operand operand, Call call, boolean returned, Value result) {
    Effect effect = operand.effect();
    if (effect instanceof Effect.Retain retain) {
      boolean certain =
          retain.when() == When.ALWAYS || retain.when() == When.ON_SUCCESS && returned;
      return certain ? retained(lender, retain.count(), call) : lender.kept();
    } else if (effect instanceof Effect.Release release) {
      for (int i = 0; i < release.count(); i++) {
        lender = discarded(lender, call, Moment.Kind.RELEASED, Reference.Discard.RELEASED);
      }
      return lender;
    } else if (effect instanceof Effect.Steal steal) {
      boolean certain =
          steal.when() == When.ALWAYS
              || steal.when() == When.ON_SUCCESS && returned
              || result != null && result.equals(steal.when().takenResult());
      if (certain && (lender.owns() || lender.canOwe())) {
        Reference given = discarded(lender, call, Moment.Kind.STOLEN, Reference.Discard.GIVEN);
        return steal.into() == null ? given : given.kept();
      }
    } else if (effect instanceof Effect.Keep) {
      return lender.kept();
    }
    return lender;
  }

  /** The condition on which a call takes a lender, or what lends to it; null if none. */
  static When takesLender(Reference lender, Call call) {
    for (Operand operand : call.operands()) {
      if (operand.effect() instanceof Effect.Steal steal
          && steal.when().takenResult() != null
          && lender.denotedBy(operand.local())) {
        return steal.when();
      }
    }
    return lender.lender() == null ? null : takesLender(lender.lender(), call);
  }

  private static Reference retained(Reference lender, int count, Call call) {
    int open = lender.owns() ? lender.open().depth() : 0;
    if (count == Effect.UNKNOWN || open + count > MOST_REFERENCES) {
      return lender.kept();
    }
    for (int i = 0; i < count; i++) {
      lender = lender.acquired(call.at(), Moment.Kind.RETAINED);
    }
    return lender;
  }

  private static Reference discarded(
      Reference lender, Call call, Moment.Kind kind, Reference.Discard how) {
    if (lender.owns()) {
      return lender.settled(how);
    }
    return lender.canOwe() ? lender.owing(call.at(), kind, how) : lender;
  }

  /** Whether the call ends what was borrowed from the lender, though the lender lives on. */
  static boolean letsGo(Reference lender, Call call) {
    for (Operand operand : call.operands()) {
      if (lender.denotedBy(operand.local())) {
        Effect effect = operand.effect();
        boolean container =
            effect instanceof Effect.Clear
                || effect instanceof Effect.Drain
                || effect instanceof Effect.TakeOut out && !out.which().isDisplaced();
        if (operand.invalidates() || !operand.disposes().isEmpty() || container) {
          return true;
        }
      } else if (!operand.disposes().isEmpty() && lender.names().any(operand::disposes)
          || operand.invalidates() && lender.names().any(name -> name.isFieldOf(operand.local()))) {
        return true;
      }
    }
    return false;
  }

  /** With the call's result as another name, or without the name that the result overwrites. */
  static Reference named(Reference reference, Call call) {
    if (call.to() == null) {
      return reference;
    }
    return aliases(reference, call) == Alias.CERTAIN
        ? alsoNamed(reference, call.to())
        : write(reference, call.to());
  }

  /** After a local was written with the reference itself. */
  static Reference alsoNamed(Reference reference, Local to) {
    Reference rest = write(reference, to);
    return rest.withNames(rest.names().with(to));
  }

  /** Whether a result is the reference. */
  enum Alias {
    NO,
    PERHAPS,
    CERTAIN
  }

  static Alias aliases(Reference reference, Call call) {
    // A result that is not kept is no name of anything.
    if (call.to() == null || !(call.result() instanceof Result.Alias alias)) {
      return Alias.NO;
    }
    long denoted = alias.of().stream().filter(reference::denotedBy).count();
    return denoted == 0 ? Alias.NO : denoted == alias.of().size() ? Alias.CERTAIN : Alias.PERHAPS;
  }
}

package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Term;

/**
 * What calls leave known of where an element is in its container: others move up when one before it
 * leaves, and code of which nothing is known may write the fields that its key is read from.
 */
final class ElementKeys {
  private ElementKeys() {}

  /** The reference after a call, as far as its key is concerned. */
  static Reference after(Reference element, Call call) {
    if (showsAnother(element, call)) {
      return element.at(new Key.Unknown(false));
    }
    if (!(element.key() instanceof Key.Given given)) {
      return element.key() == Key.End.NEXT && call.key() == Key.End.NEXT && puts(element, call)
          ? element.at(new Key.Unknown(false))
          : element;
    }
    Key key = shifted(element, given, call);
    if (key instanceof Key.Given left && changesSize(left.term(), element.lender(), call)) {
      key = new Key.Unknown(left.isIndex());
    }
    return element.at(isKnown(call) ? key : key.afterUnknownCode());
  }

  /** Whether an iterator shows another element, which is the one that it removes then. */
  private static boolean showsAnother(Reference element, Call call) {
    return call.result() instanceof Result.Element other
        && call.key() == Key.NONE
        && !other.isNext()
        && isIn(element.lender(), other.container());
  }

  /** Whether the call puts another element into the container. */
  private static boolean puts(Reference element, Call call) {
    return call.operands().stream()
        .anyMatch(
            operand ->
                operand.effect() instanceof Effect.Steal in
                    && isIn(element.lender(), in.into())
                    && !element.denotedBy(operand.local()));
  }

  private static Key shifted(Reference element, Key key, Call call) {
    Reference container = element.lender();
    int by = 0;
    Key at = call.key();
    for (Operand operand : call.operands()) {
      Effect effect = operand.effect();
      boolean itself = container != null && container.denotedBy(operand.local());
      if (effect instanceof Effect.Steal in && isIn(container, in.into())) {
        by++;
      } else if (effect instanceof Effect.TakeOut && itself) {
        by--;
      } else if (effect instanceof Effect.TakeLast && itself
          || effect instanceof Effect.TakeBack back && isIn(container, back.container())) {
        by--;
        at = new Key.Unknown(true);
      }
    }
    return by == 0 ? key : key.afterShift(at, by);
  }

  private static boolean isIn(Reference container, Place into) {
    return container != null && into != null && container.denotedBy(into);
  }

  /** Whether the key counts from the size of another container than its own, which changes. */
  private static boolean changesSize(Term term, Reference own, Call call) {
    if (!(term instanceof Place.Computed computed)) {
      return false;
    } else if (computed.operator() != Place.Operator.SIZE) {
      return computed.operands().stream().anyMatch(part -> changesSize(part, own, call));
    }
    Term counted = computed.operands().get(0);
    for (Operand operand : call.operands()) {
      Effect effect = operand.effect();
      boolean mentioned = operand.local() == counted && !(effect instanceof Effect.Lend);
      boolean filled = effect instanceof Effect.Steal in && in.into() == counted;
      boolean taken = effect instanceof Effect.TakeBack back && back.container() == counted;
      boolean moves = !(effect instanceof Effect.TakeOut) && mentioned;
      if (isIn(own, (Place) counted) ? moves : mentioned || filled || taken) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but containers and counts changes: a call of a method that does only this. */
  private static boolean isKnown(Call call) {
    if (call.own() != null) {
      return false;
    }
    boolean container =
        call.key() != Key.NONE
            || call.emptiness() != null
            || call.result() instanceof Result.Element;
    boolean counts = false;
    for (Operand operand : call.operands()) {
      Effect effect = operand.effect();
      counts |= effect instanceof Effect.Release || effect instanceof Effect.Retain;
      container |=
          effect instanceof Effect.TakeOut
              || effect instanceof Effect.TakeBack
              || effect instanceof Effect.TakeLast
              || effect instanceof Effect.Clear
              || effect instanceof Effect.Steal steal && steal.stores();
    }
    return container || counts;
  }
}

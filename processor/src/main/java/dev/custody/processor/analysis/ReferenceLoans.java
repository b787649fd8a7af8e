package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;

/** What following a reference finds out for those who borrow from it by a call. */
final class ReferenceLoans {
  private final Lenders lenders;

  ReferenceLoans(Lenders lenders) {
    this.lenders = lenders;
  }

  /** Remembers how the reference stands, for others that are borrowed from it. */
  void stood(Reference reference, Facts facts, Call call) {
    for (Operand operand : call.operands()) {
      Local into = null;
      if (operand.effect() instanceof Effect.Steal steal) {
        into = steal.into();
      } else if (operand.effect() instanceof Effect.Keep keep) {
        into = keep.into();
      }
      if (into != null && reference.denotedBy(into)) {
        lenders.stood(call, into, reference, facts);
      }
    }
    if (call.result() instanceof Result.Borrowed borrowed) {
      borrowed.lenders().stream()
          .filter(reference::denotedBy)
          .forEach(lender -> lenders.stood(call, lender, reference, facts));
    } else if (call.result() instanceof Result.Element element
        && reference.denotedBy(element.container())) {
      lenders.stood(call, element.container(), reference, facts);
    }
  }
}

package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.Collections;
import java.util.List;

/**
 * The results by which a call tells what becomes of a reference that it is not about: whether the
 * container that has it is empty, and whether the call took over what lends it.
 */
final class TellingResults {
  private static final List<Value> ANY = Collections.singletonList(null);

  private final EmptyContainers emptied;

  TellingResults(Following following) {
    this.emptied = new EmptyContainers(following);
  }

  /** What it means that a container is empty. */
  EmptyContainers emptied() {
    return emptied;
  }

  /** The results to be told apart; a single null where it makes no difference. */
  List<Value> of(Reference reference, Call call) {
    Value none = emptied.whenEmpty(reference, call);
    if (none != null) {
      return List.of(none, none.negated());
    }
    When taken = reference.lender() == null ? null : Moves.takesLender(reference.lender(), call);
    return taken == null ? ANY : List.of(taken.takenResult(), taken.refusedResult());
  }
}

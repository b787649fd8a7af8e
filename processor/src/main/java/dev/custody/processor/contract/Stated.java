package dev.custody.processor.contract;

import dev.custody.processor.contract.ArgumentContract.Selection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What one declaration says about a method, before inheritance and defaults. Whatever is not said
 * is null, also the terms within an argument's contract.
 *
 * @param counts whether it says that the method implements the count
 */
record Stated(
    ArgumentContract receiver,
    List<ArgumentContract> parameters,
    ResultTerms result,
    boolean counts,
    Set<String> disposes,
    boolean returns) {

  static Stated nothing(int parameters) {
    return new Stated(null, Collections.nCopies(parameters, null), null, false, null, true);
  }

  Stated withResult(ResultTerms other) {
    return new Stated(receiver, parameters, other, counts, disposes, returns);
  }

  /** This, and where it says nothing, what the other one says. */
  Stated orElse(Stated other) {
    ArgumentContract[] merged = new ArgumentContract[parameters.size()];
    for (int i = 0; i < merged.length; i++) {
      merged[i] = merge(parameters.get(i), other.parameters.get(i));
    }
    return new Stated(
        merge(receiver, other.receiver),
        java.util.Arrays.asList(merged),
        result != null ? result : other.result,
        counts || receiver == null && other.counts,
        disposes != null ? disposes : other.disposes,
        returns && other.returns);
  }

  private static ArgumentContract merge(ArgumentContract near, ArgumentContract far) {
    if (near == null || far == null) {
      return near != null ? near : far;
    }
    boolean invalidates = near.terms() == null && far.invalidates() || near.invalidates();
    return new ArgumentContract(
        near.terms() != null ? near.terms() : far.terms(),
        invalidates,
        near.nullable(),
        near.selects() == Selection.NOTHING ? far.selects() : near.selects());
  }
}

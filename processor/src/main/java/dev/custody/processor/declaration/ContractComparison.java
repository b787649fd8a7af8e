package dev.custody.processor.declaration;

import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.declaration.Difference.Kind;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares the contract of a method with the one that its callers go by: of an override with the
 * overridden method's, of a method reference with its functional interface's.
 *
 * <p>A position about which the promised contract says nothing can have any contract.
 */
public final class ContractComparison {
  private final MethodContract promised;
  private final List<Difference> differences = new ArrayList<>();

  private ContractComparison(MethodContract promised) {
    this.promised = promised;
  }

  /**
   * How an override differs from what it overrides.
   *
   * @param counted whether the class of the overridden method is counted; if it is not, nothing is
   *     said about its receivers
   */
  public static List<Difference> ofOverride(
      MethodContract actual, MethodContract promised, boolean counted) {
    ContractComparison comparison = new ContractComparison(promised);
    ArgumentContract receiver = actual.receiver();
    if (receiver != null && promised.receiver() != null) {
      if (counted || !(promised.receiver().terms() instanceof Terms.Lent)) {
        comparison.terms(ArgumentContract.THIS, receiver, promised.receiver());
      }
      comparison.invalidation(ArgumentContract.THIS, receiver, promised.receiver());
    }
    int count = Math.min(actual.parameters().size(), promised.parameters().size());
    for (int i = 0; i < count; i++) {
      comparison.argument(i, actual.parameters().get(i));
    }
    comparison.result(actual.result());
    comparison.disposal(actual);
    return comparison.differences;
  }

  /**
   * How the method that a method reference names differs from the method of its functional
   * interface.
   *
   * @param unbound whether the function's first argument becomes the receiver, as in {@code
   *     Buf::release}
   */
  public static List<Difference> ofReference(
      MethodContract actual, MethodContract promised, boolean unbound) {
    ContractComparison comparison = new ContractComparison(promised);
    int shift = unbound ? 1 : 0;
    ResultTerms result = shifted(actual.result(), shift);
    for (int i = 0; i < promised.parameters().size(); i++) {
      if (i >= shift && actual.parameters().isEmpty()) {
        continue;
      }
      ArgumentContract argument =
          i < shift ? actual.receiver() : shifted(actual.argument(i - shift), shift);
      boolean adds = retains(argument) && !retains(promised.parameters().get(i));
      if (adds && result.equals(new ResultTerms.Alias(List.of(i)))) {
        // To retain what was lent and return it is to return a new reference.
        argument = ArgumentContract.LENT;
        result = new ResultTerms.Owned();
      }
      comparison.argument(i, argument);
    }
    boolean retains = actual.receiver() != null && retains(actual.receiver());
    comparison.result(!unbound && retains ? new ResultTerms.Owned() : result);
    return comparison.differences;
  }

  private static boolean retains(ArgumentContract argument) {
    return argument.terms() instanceof Terms.Retained retained && retained.when() == When.ALWAYS;
  }

  private static ArgumentContract shifted(ArgumentContract argument, int shift) {
    Terms terms = argument.terms();
    if (terms instanceof Terms.Stolen stolen && stolen.into() != null) {
      terms = new Terms.Stolen(stolen.when(), shifted(stolen.into(), shift));
    } else if (terms instanceof Terms.Kept kept) {
      terms = new Terms.Kept(shifted(kept.into(), shift));
    }
    return argument.on(terms);
  }

  private static ResultTerms shifted(ResultTerms result, int shift) {
    if (result instanceof ResultTerms.Borrowed borrowed) {
      return new ResultTerms.Borrowed(shifted(borrowed.from(), shift));
    } else if (result instanceof ResultTerms.Alias alias) {
      return new ResultTerms.Alias(shifted(alias.of(), shift));
    } else if (result instanceof ResultTerms.Element element) {
      return new ResultTerms.Borrowed(List.of(shifted(element.container(), shift)));
    } else if (result instanceof ResultTerms.Revealing revealing) {
      return shifted(revealing.terms(), shift);
    }
    return result;
  }

  private static List<Integer> shifted(List<Integer> positions, int shift) {
    return positions.stream().map(position -> shifted(position, shift)).toList();
  }

  private static int shifted(int position, int shift) {
    return position < ArgumentContract.THIS ? position : position + shift;
  }

  private void argument(int position, ArgumentContract actual) {
    ArgumentContract expected = promised.parameters().get(position);
    terms(position, actual, expected);
    invalidation(position, actual, expected);
  }

  private void terms(int position, ArgumentContract actual, ArgumentContract expected) {
    if (!ArgumentTerms.fit(actual.terms(), expected.terms())) {
      add(
          Kind.TERMS,
          position,
          ArgumentTerms.inWords(actual.terms()),
          ArgumentTerms.inWords(expected.terms()));
    } else if (expected.terms() instanceof Terms.Released
        && expected.nullable()
        && !actual.nullable()) {
      add(Kind.TERMS, position, "does not accept null for {it}", "accepts null for {it}");
    }
  }

  private void invalidation(int position, ArgumentContract actual, ArgumentContract expected) {
    if (actual.invalidates() && !expected.invalidates()) {
      add(Kind.INVALIDATES, position, "", "");
    }
  }

  private void result(ResultTerms actual) {
    if (!ResultComparison.fit(actual, promised.result())) {
      add(
          Kind.RESULT,
          ArgumentContract.RESULT,
          ResultComparison.inWords(actual, promised.result()),
          ResultComparison.inWords(promised.result(), actual));
    }
  }

  private void disposal(MethodContract actual) {
    boolean all = actual.disposes().contains("*");
    if (!all && !actual.disposes().containsAll(promised.disposes())) {
      add(Kind.DISPOSES, ArgumentContract.THIS, "", "");
    }
  }

  private void add(Kind kind, int position, String actual, String expected) {
    differences.add(new Difference(kind, position, actual, expected));
  }
}

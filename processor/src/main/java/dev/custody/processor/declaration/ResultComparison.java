package dev.custody.processor.declaration;

import dev.custody.processor.contract.ResultTerms;
import java.util.List;
import java.util.stream.Collectors;

/** Compares whose reference a result is under two contracts. */
final class ResultComparison {
  private ResultComparison() {}

  /** Whether callers who count on one contract can live with the other one. */
  static boolean fit(ResultTerms actual, ResultTerms promised) {
    ResultTerms given = plain(actual);
    ResultTerms expected = plain(promised);
    if (isUnsaid(expected) || isUnsaid(given) || given.equals(expected)) {
      return true;
    } else if (expected instanceof ResultTerms.Owned) {
      return given instanceof ResultTerms.Immortal;
    } else if (expected instanceof ResultTerms.Borrowed borrowed) {
      return given instanceof ResultTerms.Immortal || livesIn(given, borrowed.from());
    } else if (expected instanceof ResultTerms.Alias alias) {
      return given instanceof ResultTerms.Alias other && alias.of().containsAll(other.of());
    } else if (expected instanceof ResultTerms.Container) {
      return given instanceof ResultTerms.Container;
    }
    return false;
  }

  private static boolean isUnsaid(ResultTerms terms) {
    return terms instanceof ResultTerms.None || terms instanceof ResultTerms.Silent;
  }

  private static boolean livesIn(ResultTerms given, List<Integer> lenders) {
    if (given instanceof ResultTerms.Borrowed borrowed) {
      return lenders.containsAll(borrowed.from());
    }
    return given instanceof ResultTerms.Alias alias && lenders.containsAll(alias.of());
  }

  /** Elements are borrowed from their container; what a result reveals does not matter here. */
  private static ResultTerms plain(ResultTerms terms) {
    if (terms instanceof ResultTerms.Revealing revealing) {
      return plain(revealing.terms());
    } else if (terms instanceof ResultTerms.Element element) {
      return new ResultTerms.Borrowed(List.of(element.container()));
    }
    return terms;
  }

  /** What a result is, as far as it differs from the other one. */
  static String inWords(ResultTerms terms, ResultTerms other) {
    ResultTerms result = plain(terms);
    if (result instanceof ResultTerms.Owned) {
      return "owned";
    } else if (result instanceof ResultTerms.Borrowed borrowed) {
      boolean both = plain(other) instanceof ResultTerms.Borrowed;
      String from = borrowed.from().isEmpty() ? "nobody" : inWords(borrowed.from());
      return both ? "borrowed from " + from : "borrowed";
    } else if (result instanceof ResultTerms.Alias alias) {
      return inWords(alias.of()) + " itself";
    } else if (result instanceof ResultTerms.Immortal) {
      return "immortal";
    }
    return "a container that owns its elements";
  }

  private static String inWords(List<Integer> positions) {
    return positions.stream().map(Positions::inWords).collect(Collectors.joining(" or "));
  }
}

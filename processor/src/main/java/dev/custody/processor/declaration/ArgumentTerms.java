package dev.custody.processor.declaration;

import dev.custody.processor.contract.ArgumentContract.Count;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.program.When;

/** Compares what happens to an argument under two contracts. */
final class ArgumentTerms {
  private ArgumentTerms() {}

  /** Whether callers who count on one contract can live with the other one. */
  static boolean fit(Terms actual, Terms promised) {
    if (promised instanceof Terms.Lent) {
      return !changesHands(actual);
    } else if (promised instanceof Terms.Kept) {
      return actual.equals(promised);
    } else if (promised instanceof Terms.Retained) {
      return actual.equals(promised);
    } else if (promised instanceof Terms.Released released) {
      return actual.equals(promised)
          || actual.equals(new Terms.Released(released.count(), true))
          || released.count().equals(Count.ONE) && !released.idempotent() && takesAlways(actual);
    } else if (promised instanceof Terms.Stolen stolen) {
      return fitStolen(actual, stolen);
    } else if (promised instanceof Terms.Added) {
      return actual instanceof Terms.Added
          || actual instanceof Terms.Stolen stolen && stolen.when() != When.IF_ZERO;
    } else if (promised instanceof Terms.Drained) {
      return takesAlways(actual);
    }
    return true;
  }

  private static boolean changesHands(Terms terms) {
    return terms instanceof Terms.Stolen
        || terms instanceof Terms.Added
        || terms instanceof Terms.Released
        || terms instanceof Terms.Retained
        || terms instanceof Terms.Drained;
  }

  private static boolean takesAlways(Terms terms) {
    return terms instanceof Terms.Stolen stolen && stolen.when() == When.ALWAYS
        || terms instanceof Terms.Released released && released.count().equals(Count.ONE)
        || terms instanceof Terms.Drained;
  }

  private static boolean fitStolen(Terms actual, Terms.Stolen promised) {
    if (actual instanceof Terms.Stolen stolen) {
      return stolen.when() == promised.when()
          && (promised.into() == null || promised.into().equals(stolen.into()));
    } else if (actual instanceof Terms.Added) {
      return promised.when() == When.ALWAYS || promised.when() == When.IF_TRUE;
    }
    return promised.when() == When.ALWAYS && promised.into() == null && takesAlways(actual);
  }

  /**
   * What the method does to the argument, as a part of a sentence; {@code {it}} stands for that.
   */
  static String inWords(Terms terms) {
    if (terms instanceof Terms.Stolen stolen) {
      String into = stolen.into() == null ? "" : " for " + Positions.inWords(stolen.into());
      return "takes {it} over" + into + condition(stolen.when());
    } else if (terms instanceof Terms.Added added) {
      return "takes {it} over for " + Positions.inWords(added.into());
    } else if (terms instanceof Terms.Kept kept) {
      return "keeps a reference to {it} in " + Positions.inWords(kept.into());
    } else if (terms instanceof Terms.Retained retained) {
      return "retains {it}" + condition(retained.when());
    } else if (terms instanceof Terms.Released released) {
      return "releases {it}" + (released.idempotent() ? " if that is still to be done" : "");
    } else if (terms instanceof Terms.Drained) {
      return "releases the elements of {it}";
    }
    return "only borrows {it}";
  }

  private static String condition(When when) {
    return switch (when) {
      case ALWAYS -> "";
      case ON_SUCCESS -> " unless it throws";
      case IF_TRUE -> " if it returns true";
      case IF_ZERO -> " if it returns 0";
      case IF_NULL -> " if it returns null";
      case UNLESS_NULL -> " unless it returns null";
    };
  }
}

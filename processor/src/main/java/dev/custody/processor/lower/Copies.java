package dev.custody.processor.lower;

/**
 * How many times over the code is lowered that the lowering is in. What stands in several of its
 * kind would come about twice as often with each; where it has been enough, it is lowered but once.
 */
final class Copies {
  private static final int ENOUGH = 4;

  private int copies = 1;

  boolean areEnough() {
    return copies >= ENOUGH;
  }

  /** Runs what lowers a piece of code twice. */
  void twice(Runnable lowering) {
    copies *= 2;
    try {
      lowering.run();
    } finally {
      copies /= 2;
    }
  }
}

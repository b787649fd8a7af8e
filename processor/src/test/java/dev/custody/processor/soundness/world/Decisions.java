package dev.custody.processor.soundness.world;

import java.util.Arrays;

/** What one run decided, in order: every test, failure and refusal. The odometer over all runs. */
public final class Decisions {
  private static final int DEEPEST = 40;

  private final int[] chosen = new int[DEEPEST];
  private final int[] outOf = new int[DEEPEST];
  private int next;

  /** One of the numbers from 0 below {@code options}; beyond the deepest decision always 0. */
  int choose(int options) {
    if (next == DEEPEST) {
      return 0;
    }
    outOf[next] = options;
    return chosen[next++];
  }

  /** Begins the same run once more. */
  public void again() {
    next = 0;
  }

  /** Turns to the next run; false when all were seen. */
  public boolean advance() {
    int last = next - 1;
    while (last >= 0 && chosen[last] + 1 == outOf[last]) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    chosen[last]++;
    Arrays.fill(chosen, last + 1, DEEPEST, 0);
    next = 0;
    return true;
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(chosen, next));
  }
}

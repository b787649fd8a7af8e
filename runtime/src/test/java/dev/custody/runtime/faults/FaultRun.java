package dev.custody.runtime.faults;

import dev.custody.runtime.Heap;
import dev.custody.runtime.LeakReport;
import dev.custody.runtime.error.PyError;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;

/** Runs something again and again, and each time another one of the calls that it makes fails. */
public final class FaultRun implements ToIntFunction<String> {
  private final Map<String, ? extends Callable<?>> scenarios;

  /**
   * @param scenarios what can be run, loaded by {@link FaultyClasses} as this class is
   */
  public FaultRun(Map<String, ? extends Callable<?>> scenarios) {
    this.scenarios = scenarios;
  }

  /** Returns how many failures there were, each of which left nothing behind. */
  @Override
  public int applyAsInt(String name) {
    int failures = 0;
    for (int successes = 0; ; successes++) {
      int before = failures;
      for (int error = 0; fails(name, successes, error); error++) {
        failures++;
      }
      if (failures == before) {
        return failures;
      }
    }
  }

  /** Whether there was a call to fail, and with such an error. */
  private boolean fails(String name, int successes, int error) {
    Heap.Mark start = Heap.mark();
    FaultPoints.failAfter(successes, error);
    Throwable outcome = null;
    try {
      scenarios.get(name).call();
    } catch (Throwable thrown) {
      outcome = thrown;
    }
    PyError injected = FaultPoints.stop();
    if (injected == null) {
      return false;
    }
    LeakReport left = Heap.aliveSince(start);
    if (!left.isEmpty() || !isOf(injected, outcome)) {
      throw new AssertionError(injected + " left behind: " + left, outcome);
    }
    return true;
  }

  /** Whether that is what became of the failure: nothing else went wrong on its way. */
  private static boolean isOf(PyError injected, Throwable outcome) {
    boolean wasExpected = outcome == null || outcome instanceof AssertionError;
    return wasExpected || outcome == injected || outcome.getCause() == injected;
  }
}

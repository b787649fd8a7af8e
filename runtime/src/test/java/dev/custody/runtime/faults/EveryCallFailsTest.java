package dev.custody.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated lets nothing be lost whichever call fails: of all the calls that handles, the
 * methods behind them and the wrappers of an extension module make, each one in turn throws each of
 * the errors that it declares.
 */
class EveryCallFailsTest {
  private static final Runs HANDLES = new Runs("dev.custody.runtime.HandleScenarios");
  private static final Runs MODULE = new Runs("dev.custody.runtime.extension.GeneratedModuleTest");

  /** What a class offers to be run, loaded once so that its calls can fail. */
  private static final class Runs {
    private final Map<String, ?> runs;
    private final ToIntFunction<String> failing;

    @SuppressWarnings("unchecked")
    Runs(String owner) {
      FaultyClasses classes = new FaultyClasses();
      try {
        Method offered = classes.loadClass(owner).getDeclaredMethod("runs");
        offered.setAccessible(true);
        runs = (Map<String, ?>) offered.invoke(null);
        failing =
            (ToIntFunction<String>)
                classes
                    .loadClass(FaultRun.class.getName())
                    .getConstructor(Map.class)
                    .newInstance(runs);
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(impossible);
      }
    }
  }

  static Iterable<String> handles() {
    return HANDLES.runs.keySet();
  }

  static Iterable<String> module() {
    return MODULE.runs.keySet();
  }

  @ParameterizedTest
  @MethodSource("handles")
  void aHandleLosesNothing(String scenario) {
    assertThat(HANDLES.failing.applyAsInt(scenario)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("module")
  void aModuleLosesNothing(String call) {
    assertThat(MODULE.failing.applyAsInt(call)).isPositive();
  }

  /** Lest the rewriting one day reaches nothing. */
  @Test
  void theMethodBehindAHandleIsAmongThem() {
    assertThat(HANDLES.failing.applyAsInt("PyList.setItem")).isGreaterThanOrEqualTo(4);
  }
}

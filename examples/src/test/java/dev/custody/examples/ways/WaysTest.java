package dev.custody.examples.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.runtime.AllocationFailure;
import dev.custody.runtime.Heap;
import dev.custody.runtime.HeapCounts;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way sorts, and leaves nothing alive whichever allocation fails. */
class WaysTest {
  private interface Way {
    long[] sort(long... numbers) throws PyError;
  }

  private Heap.Mark start;

  static Stream<Way> ways() {
    return Stream.of(ByHand::sort, ThroughHandles::sort, AsExtension::sort);
  }

  @BeforeEach
  void mark() {
    start = Heap.mark();
  }

  @AfterEach
  void nothingIsLeftAlive() {
    assertThat(Heap.aliveSince(start)).hasToString("alive: " + new HeapCounts(0, 0, 0));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void sorts(Way way) throws Exception {
    assertThat(way.sort(3, 1, 2)).containsExactly(1, 2, 3);
    assertThat(way.sort()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ways")
  void releasesEverythingWhicheverAllocationFails(Way way) throws Exception {
    int successes = 0;
    while (!succeeds(way, successes)) {
      nothingIsLeftAlive();
      successes++;
    }
    assertThat(successes).as("allocations that can fail").isGreaterThan(4);
  }

  private static boolean succeeds(Way way, int successes) throws PyError {
    try (AllocationFailure failure = Heap.failAfter(successes)) {
      way.sort(2, 1);
      return true;
    } catch (MemoryError expected) {
      return false;
    }
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class LongMemoryTest {
  @Test
  void keepsWhatIsWritten() throws MemoryError {
    LongMemory memory = LongMemory.allocate(2);

    memory.set(0, Long.MIN_VALUE);
    memory.set(1, 5_000_000_000L);

    assertThat(memory.length()).isEqualTo(2);
    assertThat(memory.get(0)).isEqualTo(Long.MIN_VALUE);
    assertThat(memory.get(1)).isEqualTo(5_000_000_000L);
    memory.free();
  }

  @Test
  void isCheckedForItsBounds() throws MemoryError {
    LongMemory memory = LongMemory.allocate(1);

    assertThatThrownBy(() -> memory.set(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> memory.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);

    memory.free();
  }

  @Test
  void isNotSetToAnything() throws MemoryError {
    LongMemory memory = LongMemory.allocate(1);

    assertThatThrownBy(() -> memory.get(0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching("long memory #\\d+: slot 0 is read before it was written");

    memory.free();
  }

  @Test
  void isFreedOnce() throws MemoryError {
    LongMemory memory = LongMemory.allocate(1);
    memory.free();

    assertThatThrownBy(memory::free)
        .isInstanceOf(DeadObjectError.class)
        .hasMessageMatching("long memory #\\d+ is dead: free after it was freed");
  }

  @Test
  void isNotUsedAfterwards() throws MemoryError {
    LongMemory memory = LongMemory.allocate(1);
    memory.set(0, 1);
    memory.free();

    assertThatThrownBy(() -> memory.get(0))
        .isInstanceOf(DeadObjectError.class)
        .hasMessageContaining("get after it was freed");
    assertThatThrownBy(() -> memory.set(0, 2)).isInstanceOf(DeadObjectError.class);
    assertThatThrownBy(memory::length).isInstanceOf(DeadObjectError.class);
  }

  @Test
  void freeOfNullIsFine() throws MemoryError {
    assertThatCode(() -> LongMemory.xFree(null)).doesNotThrowAnyException();

    LongMemory.xFree(LongMemory.allocate(1));
  }

  @Test
  void sizesThatMakeNoSenseOrNeverFitAreRefused() {
    assertThatThrownBy(() -> LongMemory.allocate(-1)).isInstanceOf(IllegalArgumentException.class);
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> LongMemory.allocate(1)).isInstanceOf(MemoryError.class);
    }
  }
}

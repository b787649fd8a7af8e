package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class HeapTest {
  @Test
  void countsObjectsReferencesAndMemory() throws PyError {
    HeapCounts before = Heap.counts();
    PyInt number = PyInt.fromLong(1);
    PyTuple tuple = PyTuple.pack(number, number, Py.NONE);
    LongMemory memory = LongMemory.allocate(4);

    assertThat(Heap.counts())
        .isEqualTo(
            new HeapCounts(
                before.objects() + 2, before.references() + 4, before.memoryBlocks() + 1));

    memory.free();
    number.decRef();
    tuple.decRef();
    assertThat(Heap.counts()).isEqualTo(before);
  }

  @Test
  void reportsWhatIsAliveByType() throws PyError {
    Heap.Mark start = Heap.mark();
    PyInt number = PyInt.fromLong(42);
    PyInt other = PyInt.fromLong(7);
    PyTuple tuple = PyTuple.pack(number);
    LongMemory memory = LongMemory.allocate(4);

    LeakReport report = Heap.aliveSince(start);

    assertThat(report.byType())
        .containsEntry("int", 2L)
        .containsEntry("tuple", 1L)
        .containsEntry("long memory", 1L);
    assertThat(report.toString().replaceAll("#\\d+", "#").lines())
        .containsExactly(
            "alive: 3 objects, 4 references, 1 block of raw memory"
                + " (2 int, 1 long memory, 1 tuple)",
            "  int #: 42, 2 references",
            "  int #: 7, 1 reference",
            "  tuple #: (42,), 1 reference",
            "  long memory #: never freed");

    memory.free();
    tuple.decRef();
    other.decRef();
    number.decRef();
    assertThat(Heap.aliveSince(start).isEmpty()).isTrue();
  }

  @Test
  void shortensLongDescriptions() throws PyError {
    Heap.Mark start = Heap.mark();
    PyStr text = PyStr.fromString("x".repeat(1000));

    assertThat(Heap.aliveSince(start).toString()).contains("xxx..., 1 reference").hasLineCount(2);
    assertThat(Heap.aliveSince(start).toString().length()).isLessThan(200);

    text.decRef();
  }

  @Test
  void ordersAShortageOfMemory() throws MemoryError {
    PyInt first;
    try (AllocationFailure shortage = Heap.failAfter(1)) {
      first = PyInt.fromLong(1);
      assertThat(shortage.happened()).isFalse();
      assertThatThrownBy(() -> PyInt.fromLong(2)).isInstanceOf(MemoryError.class);
      assertThatThrownBy(() -> PyInt.fromLong(3)).isInstanceOf(MemoryError.class);
      assertThat(shortage.happened()).isTrue();
    }
    first.decRef();
    PyInt.fromLong(4).decRef();
  }

  @Test
  void theShortageIsOneThreadsOnly() throws Exception {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      Thread thread = new Thread(HeapTest::makeAndRelease);
      thread.start();
      thread.join();
      assertThat(shortage.happened()).isFalse();
    }
  }

  @Test
  void refusesWhatCanNeverFit() {
    assertThatThrownBy(() -> Heap.admit(Long.MAX_VALUE)).isInstanceOf(MemoryError.class);
  }

  private static void makeAndRelease() {
    try {
      PyInt.fromLong(1).decRef();
    } catch (MemoryError e) {
      throw new AssertionError(e);
    }
  }
}

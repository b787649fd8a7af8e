package dev.custody.runtime;

import java.util.stream.Stream;

/**
 * How much is alive: objects, references to them, and blocks of raw memory. What is immortal does
 * not count.
 */
public record HeapCounts(long objects, long references, long memoryBlocks) {
  private static final HeapCounts ZERO = new HeapCounts(0, 0, 0);

  static HeapCounts of(Stream<Allocation> alive) {
    return alive.map(HeapCounts::of).reduce(ZERO, HeapCounts::plus);
  }

  private static HeapCounts of(Allocation allocation) {
    return switch (allocation.kind()) {
      case OBJECT -> new HeapCounts(1, allocation.references(), 0);
      case MEMORY -> new HeapCounts(0, 0, 1);
    };
  }

  private HeapCounts plus(HeapCounts other) {
    return new HeapCounts(
        objects + other.objects, references + other.references, memoryBlocks + other.memoryBlocks);
  }

  /** Whether nothing is alive. */
  public boolean isZero() {
    return equals(ZERO);
  }

  @Override
  public String toString() {
    return count(objects, "object")
        + ", "
        + count(references, "reference")
        + ", "
        + count(memoryBlocks, "block")
        + " of raw memory";
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}

package dev.custody.runtime;

import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.runtime.error.MemoryError;
import java.util.BitSet;

/**
 * Raw memory for numbers, as {@code malloc} gives it. It is no object and has no count: whoever
 * allocated it frees it, once, or gives it to somebody who does.
 *
 * <p>What C leaves undefined is an error here: an index out of bounds, a slot read before it was
 * written, a use after {@link #free}.
 */
@RefCounted
public final class LongMemory {
  private final Allocation allocation;
  private final long[] slots;
  private final BitSet written = new BitSet();

  private LongMemory(int length) throws MemoryError {
    this.slots = new long[length];
    this.allocation = Allocation.begin(this, "long memory", Allocation.Kind.MEMORY);
  }

  /** Memory for so many numbers, which are not set to anything. */
  @Owned
  public static LongMemory allocate(int length) throws MemoryError {
    if (length < 0) {
      throw new IllegalArgumentException("there is no memory of " + length + " numbers");
    }
    Heap.admit((long) length * Long.BYTES);
    return new LongMemory(length);
  }

  /** Gives the memory back. */
  @Releases
  public void free() {
    allocation.release("free");
  }

  /** Gives the memory back, if there is any: C's {@code free} takes null. */
  public static void xFree(@Nullable @Releases LongMemory memory) {
    if (memory != null) {
      memory.free();
    }
  }

  /** For how many numbers there is room. */
  public int length() {
    allocation.requireAlive("length");
    return slots.length;
  }

  /** The number in a slot. */
  public long get(int index) {
    allocation.requireAlive("get");
    long number = slots[index];
    if (!written.get(index)) {
      throw new IllegalStateException(this + ": slot " + index + " is read before it was written");
    }
    return number;
  }

  /** Puts a number into a slot. */
  public void set(int index, long number) {
    allocation.requireAlive("set");
    slots[index] = number;
    written.set(index);
  }

  /** As {@code long memory #7}. */
  @Override
  public String toString() {
    return allocation.toString();
  }
}

package dev.custody.runtime;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The life of one thing on the heap: its number, and how many references keep it alive.
 *
 * <p>The count is atomic, so objects may be handed between threads; what an object contains is as
 * little protected against concurrent changes as a {@code java.util.ArrayList}.
 */
final class Allocation {
  /** What was allocated. */
  enum Kind {
    OBJECT("its last reference was released"),
    MEMORY("it was freed");

    private final String death;

    Kind(String death) {
      this.death = death;
    }
  }

  private static final AtomicLong SERIALS = new AtomicLong();

  private final Object content;
  private final String typeName;
  private final Kind kind;
  private final boolean immortal;
  private final long serial = SERIALS.incrementAndGet();
  private final AtomicInteger references = new AtomicInteger(1);

  private Allocation(Object content, String typeName, Kind kind, boolean immortal) {
    this.content = content;
    this.typeName = typeName;
    this.kind = kind;
    this.immortal = immortal;
  }

  /** Begins the life of {@code content} with one reference, and enters it in the heap's books. */
  static Allocation begin(Object content, String typeName, Kind kind) throws MemoryError {
    Heap.admit();
    Allocation allocation = new Allocation(content, typeName, kind, false);
    Heap.enter(allocation);
    return allocation;
  }

  /** For what exists as long as the program: it is not counted and in nobody's books. */
  static Allocation immortal(Object content, String typeName) {
    return new Allocation(content, typeName, Kind.OBJECT, true);
  }

  /** The number of the allocation that came last. */
  static long lastSerial() {
    return SERIALS.get();
  }

  void retain(String deed) {
    if (!immortal && references.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
      throw dead(deed);
    }
  }

  /** Returns whether this was the last reference. */
  boolean release(String deed) {
    if (immortal) {
      return false;
    }
    int before = references.getAndUpdate(count -> count == 0 ? 0 : count - 1);
    if (before == 0) {
      throw dead(deed);
    }
    if (before == 1) {
      Heap.strike(this);
    }
    return before == 1;
  }

  void requireAlive(String deed) {
    if (isDead()) {
      throw dead(deed);
    }
  }

  private DeadObjectError dead(String deed) {
    return new DeadObjectError(typeName, serial, deed, kind.death);
  }

  boolean isDead() {
    return references.get() == 0;
  }

  /** How many references there are; the largest int for what is immortal. */
  int references() {
    return immortal ? Integer.MAX_VALUE : references.get();
  }

  Object content() {
    return content;
  }

  String typeName() {
    return typeName;
  }

  Kind kind() {
    return kind;
  }

  long serial() {
    return serial;
  }

  /** As {@code list #12}; never fails, so that it can stand in any message. */
  @Override
  public String toString() {
    return (isDead() ? "dead " : "") + typeName + " #" + serial;
  }
}

package dev.custody.runtime;

import dev.custody.runtime.error.MemoryError;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The books of everything that is alive.
 *
 * <p>There is one heap in a process, as in CPython: an object may be made by one thread and
 * released by another, and whoever asks what is left wants to hear of all of it. To look at a part
 * of a program, take a {@link #mark} before it and ask for what is {@link #aliveSince} then.
 *
 * <p>The books keep what is alive reachable. An object that is never released therefore stays for
 * ever, as in C; the garbage collector does not hide the mistake.
 */
public final class Heap {
  private static final Set<Allocation> ALIVE = ConcurrentHashMap.newKeySet();
  private static final ThreadLocal<AllocationFailure> FAILURE = new ThreadLocal<>();

  private Heap() {}

  /** A point in time; what is allocated later is younger. */
  public record Mark(long serial) {}

  /** Marks the present moment, for {@link #aliveSince}. */
  public static Mark mark() {
    return new Mark(Allocation.lastSerial());
  }

  /** How much is alive, and how many references keep it so. */
  public static HeapCounts counts() {
    return HeapCounts.of(ALIVE.stream());
  }

  /** All that is alive. Asked at the end of a program, it is what leaked. */
  public static LeakReport leakReport() {
    return aliveSince(new Mark(0));
  }

  /** What was allocated after {@code mark} and is still alive. */
  public static LeakReport aliveSince(Mark mark) {
    return LeakReport.of(ALIVE.stream().filter(allocation -> allocation.serial() > mark.serial()));
  }

  /**
   * Lets the next allocations of this thread succeed and refuses all that follow with a {@link
   * MemoryError}, until the result is closed. For tests: a program that releases everything on
   * every path does so whichever allocation fails first.
   */
  public static AllocationFailure failAfter(int successes) {
    AllocationFailure failure = new AllocationFailure(successes, FAILURE::remove);
    FAILURE.set(failure);
    return failure;
  }

  /** Asks for permission to allocate a small thing. */
  static void admit() throws MemoryError {
    admit(0);
  }

  /**
   * Asks for permission to allocate so many bytes. What can never fit is refused; that the virtual
   * machine runs out of memory for other reasons stays its own {@code OutOfMemoryError}.
   */
  static void admit(long bytes) throws MemoryError {
    AllocationFailure failure = FAILURE.get();
    if (failure != null) {
      failure.admit();
    }
    if (bytes > Runtime.getRuntime().maxMemory()) {
      throw new MemoryError("cannot allocate " + bytes + " bytes");
    }
  }

  static void enter(Allocation allocation) {
    ALIVE.add(allocation);
  }

  static void strike(Allocation allocation) {
    ALIVE.remove(allocation);
  }
}

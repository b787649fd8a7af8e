package dev.custody.runtime.error;

import java.io.Serial;

/**
 * Something was done to an object that no longer exists: to an object after its last reference was
 * released, or to memory after it was freed.
 *
 * <p>In C this is a crash, or worse, none. It is a bug in the program and nothing that a caller can
 * deal with, so unlike {@link PyError} it is not checked and no method declares it.
 */
public final class DeadObjectError extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final String typeName;
  private final String deed;

  /**
   * @param typeName the type of the dead object
   * @param serial its number on the heap, the same as in leak reports
   * @param deed what was done to it, as {@code list.append}
   * @param death how it had died
   */
  public DeadObjectError(String typeName, long serial, String deed, String death) {
    super("%s #%d is dead: %s after %s".formatted(typeName, serial, deed, death));
    this.typeName = typeName;
    this.deed = deed;
  }

  /** The type of the dead object, as {@code list}. */
  public String typeName() {
    return typeName;
  }

  /** What was done to it, as {@code list.append}. */
  public String deed() {
    return deed;
  }
}

package dev.custody.processor.program;

/**
 * A point of the source and the words that stand there.
 *
 * <p>The analysis only carries points around and prints them. The implementation that the lowering
 * provides knows its tree and computes lines and texts when they are asked for, which is only when
 * something is reported.
 */
public interface At {
  /** The line, counted from 1; 0 where there is none. */
  int line();

  /** The offset of the first character; orders findings within a file. */
  int offset();

  /** What the user wrote there, on one line and shortened if it is long. */
  String text();

  /** What happens there, where that is not what the words say. */
  enum Deed {
    /** What the words say. */
    WRITTEN,
    /** The resource that stands there is closed, at the end of its {@code try}. */
    CLOSE,
    /** An exception is thrown by a statement. */
    THROW,
    /** An assertion fails. */
    ASSERT
  }

  default Deed deed() {
    return Deed.WRITTEN;
  }

  /**
   * What it means that a condition which stands there holds or does not, where the source does not
   * spell the condition out; null where it does.
   */
  default String outcome(boolean holds) {
    return null;
  }

  /**
   * Whether the object that stands there may be released any number of times, as the handles that
   * are generated may: what comes after the reference is gone does nothing.
   */
  default boolean isReleasedHarmlessly() {
    return false;
  }
}

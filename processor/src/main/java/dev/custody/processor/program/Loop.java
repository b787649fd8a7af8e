package dev.custody.processor.program;

/**
 * A loop that visits the elements of a container one by one: an enhanced {@code for}, or one that
 * counts an index.
 *
 * @param number distinguishes the loops of a program
 * @param index the counting variable; null for an enhanced {@code for}
 * @param range which elements its index selects
 */
public record Loop(int number, Local index, Range range) {

  /** Which elements a loop comes by, as far as its head shows that. */
  public enum Range {
    /** All of them, for certain. */
    ALL,
    /** The first one, and nobody knows how many more. */
    WITH_FIRST,
    /** Nobody knows which. */
    SOME,
    /** It passes over the first one. */
    NOT_FIRST,
    /** It passes over the last one. */
    NOT_LAST,
    /** It passes over every second one, or more of them. */
    NOT_EACH;

    /** Whether it certainly leaves out an element, if there are enough. */
    public boolean passesOver() {
      return switch (this) {
        case ALL, WITH_FIRST, SOME -> false;
        case NOT_FIRST, NOT_LAST, NOT_EACH -> true;
      };
    }

    /** Whether it begins with the first element, or ends with it. */
    public boolean hasFirst() {
      return this == ALL || this == WITH_FIRST;
    }

    /** What can be said of two containers of which a loop comes by these. */
    public Range and(Range other) {
      return this == other ? this : hasFirst() && other.hasFirst() ? WITH_FIRST : SOME;
    }
  }

  public Loop(int number, Local index) {
    this(number, index, Range.ALL);
  }

  @Override
  public String toString() {
    return "loop" + number + (index == null ? "" : "[" + index + of() + "]");
  }

  private String of() {
    return range == Range.ALL ? "" : " " + Phrases.lower(range);
  }
}

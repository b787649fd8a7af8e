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

  /** What the head of a loop says about the elements that it comes by. */
  public enum Range {
    /** All, as far as one can see. */
    ALL,
    /** It passes over the first one. */
    NOT_FIRST,
    /** It passes over the last one. */
    NOT_LAST,
    /** It passes over every second one, or more of them. */
    NOT_EACH,
    /** It begins or ends somewhere. */
    REST;

    /** Whether it certainly leaves out an element, if there are enough. */
    public boolean passesOver() {
      return this != ALL && this != REST;
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

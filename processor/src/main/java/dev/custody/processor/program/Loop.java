package dev.custody.processor.program;

/**
 * A loop that visits the elements of a container one by one: an enhanced {@code for}, or one that
 * counts an index.
 *
 * @param number distinguishes the loops of a program
 * @param index the counting variable; null for an enhanced {@code for}
 */
public record Loop(int number, Local index) {
  @Override
  public String toString() {
    return "loop" + number + (index == null ? "" : "[" + index + "]");
  }
}

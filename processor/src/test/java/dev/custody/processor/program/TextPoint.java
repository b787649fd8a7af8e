package dev.custody.processor.program;

/** A point of a hand-written program: a line of its text. */
record TextPoint(int line, int offset, String text) implements At {
  @Override
  public String toString() {
    return "line " + line + " '" + text + "'";
  }
}

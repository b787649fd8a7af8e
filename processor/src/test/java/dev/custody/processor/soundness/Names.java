package dev.custody.processor.soundness;

/** Hands out the names of a program's locals and labels, each once. */
final class Names {
  private int last;

  /** A new name of a local of a type; {@code o} is for labels. */
  String name(char type) {
    return type + String.valueOf(last++);
  }
}

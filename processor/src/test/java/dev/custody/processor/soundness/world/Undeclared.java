package dev.custody.processor.soundness.world;

/** An exception that any call may throw although none declares it. */
public final class Undeclared extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Undeclared() {
    super("decided", null, false, false);
  }
}

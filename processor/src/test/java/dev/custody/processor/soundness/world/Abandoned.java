package dev.custody.processor.soundness.world;

import java.util.Optional;

/** Ends a run of which nothing more can be said; generated programs do not catch it. */
public final class Abandoned extends Error {
  private static final long serialVersionUID = 1L;

  private final transient Optional<String> wrong;

  Abandoned(Optional<String> wrong) {
    super("abandoned", null, false, false);
    this.wrong = wrong;
  }

  /** What had gone wrong before. */
  public Optional<String> wrong() {
    return wrong;
  }
}

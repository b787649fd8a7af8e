package dev.custody.processor.soundness.world;

import dev.custody.InPlace;

/** Calls functions once. */
public final class Tasks {
  private Tasks() {}

  public static void now(@InPlace Runnable task) {
    Run.current().call(task);
    Run.current().mayFailUndeclared();
  }

  /** Calls it at once on some runs, and on the others when everything else is over. */
  public static void later(Runnable task) {
    if (Run.current().decide()) {
      Run.current().call(task);
    } else {
      Run.current().later(task);
    }
  }
}

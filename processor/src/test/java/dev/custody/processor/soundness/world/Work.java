package dev.custody.processor.soundness.world;

import java.io.IOException;

/** Work that has nothing to do with counted objects, and decides where a program goes. */
public final class Work {
  private Work() {}

  public static void plain() {
    Run.current().mayFailUndeclared();
  }

  public static void io() throws IOException {
    Run.mayFail();
  }

  public static boolean test() {
    Run.current().mayFailUndeclared();
    return Run.current().decide();
  }

  /** One of 0, 1 and 2. */
  public static int code() {
    Run.current().mayFailUndeclared();
    return Run.current().choose(3);
  }

  /** Whether a loop goes on. */
  public static boolean more() {
    Run.current().mayFailUndeclared();
    return Run.current().anotherTurn();
  }
}

package dev.custody.processor.soundness.world;

import dev.custody.Borrowed;
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

  /** What a method does that takes a buffer over, before it has it. */
  public static void enter(@Borrowed Buf taken) {
    Run.current().mayFailUndeclared(taken);
  }

  /** What a method does that lends what a field holds, or something else. */
  public static @Borrowed(from = "held") Buf lend(Buf held) {
    Run.current().mayFailUndeclared();
    return Run.current().lend(held);
  }

  /** What a method does that lets go of all that it lent. */
  public static void endLoans() {
    Run.current().endLoans();
  }

  /** What a program throws that fails; to make it may fail, too. */
  public static IOException failure() {
    Run.current().mayFailUndeclared();
    return new IOException("failed");
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

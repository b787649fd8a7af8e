package dev.custody.processor.lower;

/**
 * Runs what nests too deeply for the compiler's own stack once more on a larger one, while the
 * compiler waits. Javac gets through some bodies with that stack that we do not get through: a
 * chain of many hundred calls takes us a few frames more for each of them.
 */
public final class LargeStack implements Runnable {
  /** In bytes; the system lends only what is used of it. */
  private static final long SIZE = 256L << 20;

  private final Runnable work;
  private Throwable failure;

  private LargeStack(Runnable work) {
    this.work = work;
  }

  /**
   * Runs the work where it stands, and on a larger stack if that turns out too small.
   *
   * @throws StackOverflowError if it nests too deeply for that as well, or if there is no memory
   *     for it: neither may end a compilation
   */
  public static void run(Runnable work) {
    try {
      work.run();
    } catch (StackOverflowError tooSmall) {
      try {
        runOnAnother(work);
      } catch (OutOfMemoryError none) {
        throw tooSmall;
      }
    }
  }

  private static void runOnAnother(Runnable work) {
    LargeStack stack = new LargeStack(work);
    Thread thread = new Thread(null, stack, "custody", SIZE);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    stack.rethrow();
  }

  @Override
  public void run() {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void rethrow() {
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}

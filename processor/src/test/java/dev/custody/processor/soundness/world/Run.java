package dev.custody.processor.soundness.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One execution of a generated program: it answers what the program asks of its surroundings, and
 * keeps the books about every object.
 */
public final class Run {
  private static final int MOST_TURNS = 2;

  private static Run current;

  private final Decisions decisions;
  private final List<Buf> objects = new ArrayList<>();
  private final List<Runnable> tasks = new ArrayList<>();
  private int turns;
  private int undeclaredLeft;
  private String wrong;
  private Abandoned abandoned;

  private Run(Decisions decisions, int undeclared) {
    this.decisions = decisions;
    this.undeclaredLeft = undeclared;
  }

  /** Begins a run; at most {@code undeclared} calls in it throw what nobody declares. */
  public static Run begin(Decisions decisions, int undeclared) {
    current = new Run(decisions, undeclared);
    return current;
  }

  static Run current() {
    return current;
  }

  public boolean decide() {
    return decisions.choose(2) == 1;
  }

  int choose(int options) {
    return decisions.choose(options);
  }

  /** Whether a loop goes on, which it does a bounded number of times in a run. */
  boolean anotherTurn() {
    if (turns == MOST_TURNS || !decide()) {
      return false;
    }
    turns++;
    return true;
  }

  /** Fails here with an exception that is not declared, on some of the runs. */
  void mayFailUndeclared(Buf... given) {
    if (undeclaredLeft > 0 && decide()) {
      undeclaredLeft--;
      for (Buf buf : given) {
        if (buf != null) {
          buf.forget();
        }
      }
      throw new Undeclared();
    }
  }

  static void mayFail() throws IOException {
    if (current.decide()) {
      throw new IOException("decided");
    }
  }

  void created(Buf buf) {
    objects.add(buf);
  }

  /** Runs a function; what happens after an undeclared exception came out of it proves nothing. */
  void call(Runnable task) {
    try {
      task.run();
    } catch (Undeclared e) {
      abandoned = new Abandoned(wrong());
      throw abandoned;
    }
  }

  void later(Runnable task) {
    tasks.add(task);
  }

  void wentWrong(String what) {
    if (wrong == null) {
      wrong = what;
    }
  }

  /** Ends the run: kept functions are called, and then nothing may be left. */
  public void settle() {
    for (Runnable task : tasks) {
      call(task);
    }
    for (Buf buf : objects) {
      if (buf.isLeft()) {
        wentWrong("left over");
      }
    }
  }

  /** How the run was abandoned, whatever has happened since; null if it was not. */
  public Abandoned abandoned() {
    return abandoned;
  }

  /** What went wrong first, if anything did. */
  public Optional<String> wrong() {
    return Optional.ofNullable(wrong);
  }
}

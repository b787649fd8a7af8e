package dev.custody.processor.soundness.world;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One execution of a generated program: it answers what the program asks of its surroundings, and
 * keeps the books about every object.
 */
public final class Run {
  private static Run current;

  private final Decisions decisions;
  private final List<Buf> objects = new ArrayList<>();
  private final List<Runnable> tasks = new ArrayList<>();
  private final List<Buf> loans = new ArrayList<>();
  private final boolean sizesDiffer;
  private int turnsLeft;
  private int undeclaredLeft;
  private BooleanSupplier visitor = () -> false;
  private String wrong;
  private Abandoned abandoned;

  private Run(Decisions decisions, int turns, int undeclared, boolean sizesDiffer) {
    this.decisions = decisions;
    this.turnsLeft = turns;
    this.undeclaredLeft = undeclared;
    this.sizesDiffer = sizesDiffer;
  }

  /**
   * Begins a run.
   *
   * @param turns how often its loops may turn in all
   * @param undeclared how many calls in it may throw what nobody declares
   * @param sizesDiffer whether what buffers say of their size matters
   */
  public static Run begin(Decisions decisions, int turns, int undeclared, boolean sizesDiffer) {
    current = new Run(decisions, turns, undeclared, sizesDiffer);
    return current;
  }

  /** Lets somebody else do something once, during some call; he says whether he did. */
  public void visitedBy(BooleanSupplier somebody) {
    visitor = somebody;
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
    if (turnsLeft == 0 || !decide()) {
      return false;
    }
    turnsLeft--;
    return true;
  }

  int size() {
    return sizesDiffer && decide() ? -1 : 0;
  }

  /** Lends a buffer until the object of the program lets go of everything. */
  Buf lend(Buf buf) {
    Buf lent = buf != null ? buf.retain() : decide() ? null : new Buf();
    if (lent != null) {
      loans.add(lent);
    }
    return lent;
  }

  /** The object of the program lets go. */
  public void endLoans() {
    List<Buf> ended = new ArrayList<>(loans);
    loans.clear();
    ended.forEach(Buf::release);
  }

  /** Fails here with an exception that is not declared, on some of the runs. */
  void mayFailUndeclared(Buf... given) {
    if (visitor.getAsBoolean()) {
      visitor = () -> false;
    }
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

  /** Calls the kept functions. */
  public void callKept() {
    for (Runnable task : tasks) {
      call(task);
    }
  }

  /** Ends the run: nothing may be left. */
  public void settle() {
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

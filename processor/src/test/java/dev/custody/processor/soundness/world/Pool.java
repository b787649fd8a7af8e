package dev.custody.processor.soundness.world;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import dev.custody.Steals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lends buffers although it is not counted itself. */
public final class Pool {
  private final Deque<Buf> kept = new ArrayDeque<>();

  /** What was kept last, or a buffer of the pool's own. */
  public @Borrowed(from = "this") Buf current() {
    Run.current().mayFailUndeclared();
    if (kept.isEmpty()) {
      kept.push(new Buf());
    }
    return kept.peek();
  }

  /** Keeps the buffer until the next reset. */
  public void keep(@Steals(into = "this") Buf buf) {
    Run.current().mayFailUndeclared(buf);
    if (buf != null) {
      if (buf.isDead()) {
        Run.current().wentWrong("kept when dead");
      }
      kept.push(buf);
    }
  }

  /** Takes a reference of its own. */
  public void share(@Borrowed(into = "this") Buf buf) {
    Run.current().mayFailUndeclared();
    if (buf != null) {
      kept.push(buf.retain());
    }
  }

  @Invalidates
  public void reset() {
    Run.current().mayFailUndeclared();
    empty();
    Run.current().mayFailUndeclared();
  }

  /** The same at the end of a run, when nothing fails any longer. */
  public void empty() {
    List<Buf> old = new ArrayList<>(kept);
    kept.clear();
    old.forEach(Buf::release);
  }
}

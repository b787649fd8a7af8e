package dev.custody.processor.soundness.world;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.When;
import java.io.IOException;

/** Takes buffers over, under each of the conditions that there are. */
public final class Sink {
  private Sink() {}

  public static void take(@Steals Buf buf) {
    Run.current().mayFailUndeclared(buf);
    drop(buf);
  }

  public static void takeTwo(@Steals Buf first, @Steals Buf second) {
    Run.current().mayFailUndeclared(first, second);
    drop(first);
    drop(second);
  }

  /** Takes the buffer also when it fails. */
  public static void takeChecked(@Steals Buf buf) throws IOException {
    take(buf);
    Run.mayFail();
  }

  public static void takeOnSuccess(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
    use(buf);
    Run.mayFail();
    take(buf);
  }

  public static boolean offer(@Steals(when = When.IF_TRUE) Buf buf) {
    use(buf);
    if (Run.current().decide()) {
      return false;
    }
    take(buf);
    return true;
  }

  public static boolean offerChecked(@Steals(when = When.IF_TRUE) Buf buf) throws IOException {
    use(buf);
    Run.mayFail();
    return offer(buf);
  }

  /** Returns 0 when it took the buffer, and an error code when it did not. */
  public static int put(@Steals(when = When.IF_ZERO) Buf buf) {
    return offer(buf) ? 0 : -1;
  }

  public static @Owned Buf exchange(@Steals Buf buf) {
    take(buf);
    return new Buf();
  }

  public static void borrow(@Borrowed Buf buf) {
    use(buf);
    Run.current().mayFailUndeclared();
  }

  public static void borrowChecked(@Borrowed Buf buf) throws IOException {
    borrow(buf);
    Run.mayFail();
  }

  private static void use(Buf buf) {
    if (buf != null && buf.isDead()) {
      Run.current().wentWrong("passed when dead");
    }
  }

  private static void drop(Buf buf) {
    if (buf != null) {
      buf.release();
    }
  }
}

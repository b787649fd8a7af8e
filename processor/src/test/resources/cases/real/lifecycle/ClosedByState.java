import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

/** A state that is an enum constant tells whether an earlier call has closed the object. */
final class ClosedByState {
  private enum State {
    NEW,
    OPEN,
    CLOSED
  }

  private State state = State.NEW;
  private @Owned Buf in = Buf.alloc();

  void open() {
    state = State.OPEN;
  }

  @Disposes
  void close() {
    if (state == State.CLOSED) {
      return;
    }
    state = State.CLOSED;
    in.release();
  }
}

/** It returns early in another state than it sets. */
final class ClosedInOneStateOnly {
  private enum State {
    NEW,
    OPEN,
    CLOSED
  }

  private State state = State.NEW;
  private @Owned Buf in = Buf.alloc(); // expect: owned-field-leak

  void open() {
    state = State.OPEN;
  }

  @Disposes
  void close() {
    if (state == State.NEW) {
      return;
    }
    state = State.CLOSED;
    in.release();
  }
}

/** What a field was just set to, it is. */
final class InStates {
  private enum State {
    IDLE,
    BUSY
  }

  private State state = State.IDLE;

  void kept() {
    Buf buf = Buf.alloc();
    state = State.BUSY;
    if (state == State.BUSY) {
      buf.release();
    }
  }

  void left() {
    Buf buf = Buf.alloc(); // expect: leak
    state = State.BUSY;
    if (state == State.IDLE) {
      buf.release();
    }
  }

  void changedMeanwhile() {
    Buf buf = Buf.alloc(); // expect: leak
    state = State.BUSY;
    waited();
    if (state == State.BUSY) {
      buf.release();
    }
  }

  void waited() {
    state = State.IDLE;
  }
}

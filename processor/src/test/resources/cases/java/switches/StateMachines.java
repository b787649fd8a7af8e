// Java: loops over a switch, where a variable says what comes next.
package cases.java.switches;

import fixture.Buf;

class StateMachines {
  enum State {
    OPEN,
    BODY,
    CLOSE,
    DONE
  }

  static void everyStateHasASuccessor() {
    State state = State.OPEN;
    Buf current = null;
    for (; ; ) {
      switch (state) {
        case OPEN -> {
          current = Buf.alloc();
          state = State.BODY;
        }
        case BODY -> {
          current.write(1);
          state = current.readable() ? State.BODY : State.CLOSE;
        }
        case CLOSE -> {
          current.release();
          state = State.DONE;
        }
        case DONE -> {
          return;
        }
      }
    }
  }

  static void aStateIsSkipped() {
    State state = State.OPEN;
    Buf current = null;
    for (; ; ) {
      switch (state) {
        case OPEN -> {
          current = Buf.alloc(); // expect: leak
          state = State.BODY;
        }
        case BODY -> {
          current.write(1);
          state = current.readable() ? State.CLOSE : State.DONE;
        }
        case CLOSE -> {
          current.release();
          state = State.DONE;
        }
        case DONE -> {
          return;
        }
      }
    }
  }

  static void namedByStrings(int turns) {
    String state = "open";
    Buf current = null;
    while (!state.equals("done")) {
      if (state.equals("open")) {
        current = Buf.alloc();
        state = turns > 3 ? "body" : "close";
      } else if (state.equals("body")) {
        current.write(1);
        state = "close";
      } else {
        current.release();
        state = "done";
      }
    }
  }
}

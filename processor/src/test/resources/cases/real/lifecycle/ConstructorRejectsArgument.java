// A constructor that takes its argument over must let go of it when it then refuses to be made.
package cases.real.lifecycle;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;

class ConstructorRejectsArgument {
  @RefCounted
  interface Socket {
    boolean isBound();

    @Releases
    void close();
  }

  static class Wrong {
    private final Socket socket;

    Wrong(@Steals Socket socket, int backlog) { // expect: leak-on-exception
      if (backlog < 1) {
        throw new IllegalArgumentException("backlog " + backlog);
      }
      this.socket = socket;
    }

    @Disposes
    void close() {
      socket.close();
    }
  }

  static class Right {
    private final Socket socket;

    Right(@Steals Socket socket, int backlog) {
      if (backlog < 1) {
        socket.close();
        throw new IllegalArgumentException("backlog " + backlog);
      }
      this.socket = socket;
    }

    @Disposes
    void close() {
      socket.close();
    }
  }

  static class RightOnSuccess {
    private final Socket socket;

    RightOnSuccess(@Steals(when = When.ON_SUCCESS) Socket socket) throws IllegalStateException {
      if (!socket.isBound()) {
        throw new IllegalStateException("not bound");
      }
      this.socket = socket;
    }

    @Disposes
    void close() {
      socket.close();
    }
  }

  static RightOnSuccess wrongCaller(@Steals Socket socket) { // expect: leak-on-exception
    return new RightOnSuccess(socket);
  }

  static RightOnSuccess rightCaller(@Steals Socket socket) {
    try {
      return new RightOnSuccess(socket);
    } catch (IllegalStateException e) {
      socket.close();
      throw e;
    }
  }
}

// Java: bindings of `instanceof` live as long as the test holds, beyond the `if` when the other
// branch leaves.
package cases.java.expressions;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Msgs;
import fixture.Sink;

class InstanceofFlow {
  static void bindingReleases(@Steals Object message) {
    if (message instanceof Buf buf) {
      buf.release();
      return;
    }
    Msgs.release(message);
  }

  static void bindingBeyondTheIf(@Steals Object message) {
    if (!(message instanceof Buf buf)) {
      Msgs.forward(message);
      return;
    }
    buf.release();
  }

  static void bindingBeyondTheIfForgotten(@Steals Object message) { // expect: leak
    if (!(message instanceof Buf buf)) {
      Msgs.forward(message);
      return;
    }
    buf.size();
  }

  static boolean bindingInACondition(@Steals Object message) {
    if (message instanceof Buf buf && buf.readable()) {
      Sink.take(buf);
      return true;
    }
    Msgs.release(message);
    return false;
  }

  static void bindingIsTheSameObject(@Steals Object message) {
    if (message instanceof Buf buf) {
      buf.release();
    }
    Msgs.release(message); // expect: double-release
  }

  static int bindingOfABorrowed(Object message) {
    return message instanceof Buf buf ? buf.size() : 0;
  }

  static void bindingInALoop() {
    Object message = Msgs.receive();
    while (!(message instanceof Buf buf)) {
      Msgs.release(message);
      message = Msgs.receive();
    }
    buf.release();
  }

  static void oldStyleCast(@Steals Object message) {
    if (message instanceof Buf) {
      Buf buf = (Buf) message;
      buf.release();
    } else {
      Msgs.release(message);
    }
  }

  static void nullIsNoInstance() {
    Buf buf = Buf.tryAlloc();
    if (buf instanceof Buf) {
      buf.release();
    }
  }
}

// A position whose type is a supertype of counted types has no default, and passing a tracked
// reference borrows.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Msgs;

class SupertypePositions {
  static void passedToObject() {
    Buf buf = Buf.alloc();
    Msgs.name(buf);
    buf.release();
  }

  static void passedToObjectDoesNotDischarge() {
    Buf buf = Buf.alloc(); // expect: leak
    Msgs.name(buf);
  }

  static void unannotatedObjectOwesNothing(Object message) {
    message.hashCode();
  }

  static Object unannotatedResult(Object message) {
    return message;
  }

  static void stolenObjectForgotten(@Steals Object message) { // expect: leak
    Msgs.log(message);
  }

  static void stolenObjectReleased(@Steals Object message) {
    Msgs.log(message);
    Msgs.release(message);
  }

  static void stolenObjectForwarded(@Steals Object message) {
    Msgs.forward(message);
  }

  static void lentObjectReleased(@Borrowed Object message) {
    Msgs.release(message); // expect: release-of-borrowed
  }

  static void lentObjectRetainedAndForwarded(@Borrowed Object message) {
    Msgs.forward(Msgs.retain(message));
  }

  static void forwardedAndReleased(@Steals Object message) {
    Msgs.forward(message);
    Msgs.release(message); // expect: double-release
  }
}

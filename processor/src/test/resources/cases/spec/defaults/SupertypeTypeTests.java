// A path on which a type test shows that the object is not counted owes nothing.
package cases.spec.defaults;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Counted;
import fixture.Msgs;

class SupertypeTypeTests {
  static void failsTheRootType(@Steals Object message) {
    if (message instanceof Counted counted) {
      counted.release();
    }
  }

  static void failsOneSubtypeOnly(@Steals Object message) { // expect: leak
    if (message instanceof Buf buf) {
      buf.release();
    }
  }

  static void failsOneSubtypeAndIsForwarded(@Steals Object message) {
    if (message instanceof Buf buf) {
      buf.release();
    } else {
      Msgs.forward(message);
    }
  }

  static int passesAFinalTypeThatIsNotCounted(@Steals Object message) {
    if (message instanceof String text) {
      return text.length();
    }
    Msgs.release(message);
    return 0;
  }

  static int passesATypeThatMayBeCounted(@Steals Object message) { // expect: leak
    if (message instanceof CharSequence text) {
      return text.length();
    }
    Msgs.release(message);
    return 0;
  }

  static void earlyReturnWhenNotCounted(@Steals Object message) {
    if (!(message instanceof Counted)) {
      return;
    }
    Msgs.release(message);
  }

  static void earlyReturnTheWrongWayRound(@Steals Object message) { // expect: leak
    if (message instanceof Counted) {
      return;
    }
    Msgs.release(message);
  }

  static void receivedAndCast() {
    Object message = Msgs.receive();
    if (message instanceof Integer) {
      return;
    }
    ((Counted) message).release();
  }
}

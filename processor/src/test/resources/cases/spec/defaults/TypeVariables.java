// An unbounded type variable is treated like a supertype of counted types.
package cases.spec.defaults;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Msgs;

class TypeVariables {
  static <T> void ignored(T value) {
    value.hashCode();
  }

  static <T> void stolenAndForgotten(@Steals T value) { // expect: leak
    value.hashCode();
  }

  static <T> void stolenAndReleased(@Steals T value) {
    Msgs.release(value);
  }

  static <T> T sameThing(T value) {
    return value;
  }

  static <T extends Buf> void boundedIsBorrowed(T buf) {
    buf.release(); // expect: release-of-borrowed
  }

  static <T extends Buf> void boundedAndStolen(@Steals T buf) {
    buf.release();
  }

  static void passingBorrows() {
    Buf buf = Buf.alloc();
    ignored(buf);
    buf.release();
  }

  static void passingDoesNotDischarge() {
    Buf buf = Buf.alloc(); // expect: leak
    ignored(buf);
  }

  static void retainedThroughAVariable(Buf buf) {
    Buf own = Msgs.retain(buf);
    own.release();
  }

  static void retainedThroughAVariableForgotten(Buf buf) {
    Buf own = Msgs.retain(buf); // expect: leak
    own.size();
  }
}

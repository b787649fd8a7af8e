// Path-sensitive: short-circuit conditions.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;

class ShortCircuit {
  static void bothPresent() {
    Buf first = Buf.tryAlloc();
    Buf second = Buf.tryAlloc();
    if (first != null && second != null) {
      first.compareWith(second);
    }
    Buf.releaseIfAny(first);
    Buf.releaseIfAny(second);
  }

  static void eitherMissing() {
    Buf first = Buf.tryAlloc();
    Buf second = Buf.tryAlloc();
    if (first == null || second == null) {
      Buf.releaseIfAny(first);
      Buf.releaseIfAny(second);
      return;
    }
    first.release();
    second.release();
  }

  static void eitherMissingForgotten() {
    Buf first = Buf.tryAlloc(); // expect: leak
    Buf second = Buf.tryAlloc();
    if (first == null || second == null) {
      Buf.releaseIfAny(second);
      return;
    }
    first.release();
    second.release();
  }

  static boolean releasedInTheCondition() {
    Buf buf = Buf.tryAlloc();
    return buf != null && buf.release();
  }

  static boolean releasedInTheConditionOnlySometimes() {
    Buf buf = Buf.alloc(); // expect: leak
    return buf.readable() && buf.release();
  }

  static boolean offeredOrReleased() {
    Buf buf = Buf.alloc();
    return Sink.offer(buf) || buf.release();
  }

  static boolean offeredAndReleased() {
    Buf buf = Buf.alloc(); // expect: leak
    return Sink.offer(buf) && buf.release(); // expect: double-release
  }
}

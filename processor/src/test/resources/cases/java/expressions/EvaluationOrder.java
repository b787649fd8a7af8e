// Java: operands are evaluated first; what a call does happens at once, at the call.
package cases.java.expressions;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.io.IOException;

class EvaluationOrder {
  static native void takeSized(@Steals Buf buf, int size);

  static native int sum(int first, int second);

  static void argumentReadsWhatIsTaken() {
    Buf buf = Buf.alloc();
    takeSized(buf, buf.size());
  }

  static void argumentRetainsWhatIsTaken() {
    Buf buf = Buf.alloc();
    Sink.takeTwo(buf, buf.retain());
  }

  static int operandsFromLeftToRight() {
    Buf buf = Buf.alloc();
    return sum(buf.size(), buf.release() ? 1 : 0);
  }

  static int operandsInTheWrongOrder() {
    Buf buf = Buf.alloc();
    return sum(buf.release() ? 1 : 0, buf.size()); // expect: use-after-release
  }

  static void laterArgumentFails() throws IOException {
    takeSized(Buf.alloc(), Buf.EMPTY.getChecked(0)); // expect: leak-on-exception
  }

  static void receiverBeforeTheArguments() {
    Buf buf = Buf.alloc();
    buf.write(buf.size());
    buf.release();
  }

  static boolean twoTests() {
    Buf buf = Buf.alloc();
    return buf.readable() & buf.release();
  }

  static boolean twoTestsInTheWrongOrder() {
    Buf buf = Buf.alloc();
    return buf.release() & buf.readable(); // expect: use-after-release
  }
}

// Modular: one method at a time, against the contracts of what it calls, not against their bodies.
package cases.spec.analysis;

import dev.custody.Borrowed;
import dev.custody.Releases;
import fixture.Buf;

class OneMethodAtATime {
  private static void dispose(Buf buf) {
    buf.release(); // expect: release-of-borrowed
  }

  private static void disposeByContract(@Releases Buf buf) {
    buf.release();
  }

  static void reliesOnTheBody() {
    Buf buf = Buf.alloc(); // expect: leak
    dispose(buf);
  }

  static void reliesOnTheContract() {
    Buf buf = Buf.alloc();
    disposeByContract(buf);
  }

  private static @Borrowed Buf same(Buf buf) {
    return buf;
  }

  static void loanOfALoanReleased(Buf buf) {
    same(buf).release(); // expect: release-of-borrowed
  }

  static void loanOfALoanRead(Buf buf) {
    same(buf).size();
  }
}

// Found by running generated programs: a function that is kept may be called at once.
package cases.soundness;

import fixture.Buf;
import fixture.Tasks;

class CapturedByOwner {
  static void usedAfterTheFunctionGotIt() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
    buf.size(); // expect: use-after-steal
  }
}

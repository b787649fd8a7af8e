// Functions that a constructor keeps follow the same rules.
package cases.spec.analysis;

import dev.custody.Steals;
import fixture.Buf;

class CapturesInConstructors {
  private final Runnable task;

  CapturesInConstructors(Buf buf) {
    this.task = () -> buf.size(); // expect: borrowed-escape
  }

  CapturesInConstructors(@Steals Buf buf, int times) {
    this.task = () -> buf.release();
  }

  CapturesInConstructors(Buf buf, boolean retain) {
    buf.retain();
    this.task =
        () -> {
          buf.size();
          buf.release();
        };
  }

  CapturesInConstructors(@Steals Buf buf, String name) { // expect: leak
    this.task = () -> name.length();
  }
}

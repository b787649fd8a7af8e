// override-mismatch: an override that takes also when the overridden method would not asks more.
package cases.spec.override_mismatch;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;
import java.io.IOException;

class Conditions {
  interface Channel {
    void send(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException;

    boolean offer(@Steals(when = When.IF_TRUE) Buf buf);
  }

  static final class Same implements Channel {
    @Override
    public void send(@Steals(when = When.ON_SUCCESS) Buf buf) throws IOException {
      Sink.takeOnSuccess(buf);
    }

    @Override
    public boolean offer(@Steals(when = When.IF_TRUE) Buf buf) {
      return Sink.offer(buf);
    }
  }

  static final class TakesAlways implements Channel {
    @Override
    public void send(@Steals Buf buf) throws IOException { // expect: override-mismatch
      Sink.takeChecked(buf);
    }

    @Override
    public boolean offer(@Steals Buf buf) { // expect: override-mismatch
      Sink.take(buf);
      return true;
    }
  }
}

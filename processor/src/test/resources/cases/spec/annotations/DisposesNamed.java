// @Disposes(value): discards what the named fields hold.
package cases.spec.annotations;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class DisposesNamed {
  static final class Connection {
    private Buf input;
    private Buf output;

    @Disposes("input")
    void closeInput() {
      Buf.releaseIfAny(input);
      input = null;
    }

    @Disposes("output")
    void closeOutput() {
      Buf.releaseIfAny(output);
      output = null;
    }

    void restartInput() {
      closeInput();
      input = Buf.alloc();
    }

    void restartInputWithTheWrongCloser() {
      closeOutput();
      input = Buf.alloc(); // expect: owned-field-leak
    }
  }

  static final class HalfClosed {
    private Buf input;
    private Buf output; // expect: owned-field-leak

    HalfClosed(@Steals Buf input, @Steals Buf output) {
      this.input = input;
      this.output = output;
    }

    @Disposes("input")
    void closeInput() {
      Buf.releaseIfAny(input);
      input = null;
    }
  }
}

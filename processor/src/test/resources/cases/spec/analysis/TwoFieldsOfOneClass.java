// Fields are followed one by one: what happens to one proves nothing about the other.
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class TwoFieldsOfOneClass {
  private Buf input;
  private Buf output;

  void wrongOneCleared() {
    input.release(); // expect: stale-field
    output = null; // expect: owned-field-leak
  }

  void rightOneCleared() {
    input.release();
    input = null;
  }

  void bothReplaced(@Steals Buf in, @Steals Buf out) {
    Buf.releaseIfAny(input);
    input = in;
    Buf.releaseIfAny(output);
    output = out;
  }

  void oneReplaced(@Steals Buf in, @Steals Buf out) {
    Buf.releaseIfAny(input);
    input = in;
    output = out; // expect: owned-field-leak
  }

  void outputBecomesInput() {
    Buf.releaseIfAny(input);
    input = output;
    output = null;
  }

  void fillWhatIsEmpty() {
    if (input == null) {
      input = Buf.alloc();
    }
    if (output == null) {
      output = input.copy();
    }
  }

  void fillWithoutLooking() {
    if (input == null) {
      output = Buf.alloc(); // expect: owned-field-leak
    }
  }

  @Disposes
  void close() {
    Buf.releaseIfAny(input);
    Buf.releaseIfAny(output);
  }
}

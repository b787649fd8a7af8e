// Java: a method that takes what goes into a field may be given null, and leaves the field empty.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class FilledWithNull {
  private Buf buf;

  private void moveIn(@Steals Buf next) {
    if (buf != null) {
      buf.release();
    }
    buf = next;
  }

  void withNull() {
    moveIn(null);
    buf = null;
  }

  void withAVariableThatIsNull(@Steals Buf other) {
    Buf next = null;
    moveIn(next);
    buf = null;
    other.release();
  }

  void withNullAndThenAnother() {
    moveIn(null);
    moveIn(Buf.alloc());
    buf = null; // expect: owned-field-leak
  }

  void withAnother(@Steals Buf next) {
    moveIn(next);
    buf = null; // expect: owned-field-leak
  }

  void withWhatIsNotNull(@Steals Buf next) {
    if (next != null) {
      moveIn(next);
      buf = null; // expect: owned-field-leak
    }
  }

  @Disposes
  void close() {
    moveIn(null);
  }
}

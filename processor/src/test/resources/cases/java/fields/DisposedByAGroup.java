// A disposer that loops over an array of its fields, made for that.
package cases.java.fields;

import dev.custody.Disposes;
import fixture.Buf;
import fixture.Nullable;

class DisposedByAGroup {
  private @Nullable Buf front;
  private @Nullable Buf back;

  void fill() {
    close();
    front = Buf.alloc();
    back = Buf.alloc();
  }

  @Disposes
  void close() {
    for (Buf buf : new Buf[] {front, back}) {
      if (buf != null) {
        buf.release();
      }
    }
    front = null;
    back = null;
  }
}

class OneIsForgotten {
  private @Nullable Buf front;
  private @Nullable Buf back;

  void fill() {
    close();
    front = Buf.alloc();
    back = Buf.alloc();
  }

  @Disposes
  void close() {
    for (Buf buf : new Buf[] {front}) {
      if (buf != null) {
        buf.release();
      }
    }
    front = null;
    back = null; // expect: owned-field-leak
  }
}

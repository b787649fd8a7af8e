// Java: a disposer that breaks its promise does not keep it for others of its class.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class ForgetsOne {
  private Buf first;
  private Buf second; // expect: owned-field-leak

  ForgetsOne(@Steals Buf first, @Steals Buf second) {
    this.first = first;
    this.second = second;
  }

  @Disposes
  void clear() {
    Buf old = first;
    first = null;
    if (old != null) {
      old.release();
    }
  }

  void replaceFirst(@Steals Buf next) {
    clear();
    first = next;
  }

  void replaceSecond(@Steals Buf next) {
    clear();
    second = next; // expect: owned-field-leak
  }

  @Disposes
  void dealloc() {
    clear();
  }
}

class ForgetsNone {
  private Buf first;
  private Buf second;

  ForgetsNone(@Steals Buf first, @Steals Buf second) {
    this.first = first;
    this.second = second;
  }

  @Disposes("first")
  void clear() {
    Buf old = first;
    first = null;
    if (old != null) {
      old.release();
    }
  }

  @Disposes
  void dealloc() {
    clear();
    Buf old = second;
    second = null;
    if (old != null) {
      old.release();
    }
  }
}

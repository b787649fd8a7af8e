// Static fields need no disposer; overwriting one that may hold a reference is owned-field-leak.
package cases.spec.owned_field_leak;

import dev.custody.Steals;
import fixture.Buf;

class StaticFields {
  private static final Buf SHARED = Buf.alloc();
  private static Buf current;

  static void overwrite() {
    current = Buf.alloc(); // expect: owned-field-leak
  }

  static void overwriteWhenEmpty() {
    if (current == null) {
      current = Buf.alloc();
    }
  }

  static void replace(@Steals Buf next) {
    Buf old = current;
    current = next;
    Buf.releaseIfAny(old);
  }

  static void shutDown() {
    if (current != null) {
      current.release();
      current = null;
    }
  }

  static void forget() {
    current = null; // expect: owned-field-leak
  }

  static int size() {
    return SHARED.size();
  }
}

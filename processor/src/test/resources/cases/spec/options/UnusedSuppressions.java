// options: -Acustody.unusedSuppressions=true
// A suppression that silences something is not unused.
package cases.spec.options;

import fixture.Buf;

class UnusedSuppressions {
  @SuppressWarnings("custody:leak")
  static void used() {
    Buf buf = Buf.alloc();
    buf.size();
  }

  static void notSuppressed() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }
}

// options: -Acustody.severity=leak:warning
// A key may be made a warning; it is reported at the same place.
package cases.spec.options;

import fixture.Buf;

class SeverityWarning {
  static void leaks() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }

  static void releases() {
    Buf buf = Buf.alloc();
    buf.release();
  }
}

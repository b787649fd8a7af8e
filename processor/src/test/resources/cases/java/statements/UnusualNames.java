// Java: names may have signs and letters in them that are rare.
package cases.java.statements;

import fixture.Buf;

class UnusualNames {
  static int $sum() {
    return Buf.alloc().size(); // expect: leak
  }

  static int öffnen$() {
    return Buf.alloc().size(); // expect: leak
  }
}

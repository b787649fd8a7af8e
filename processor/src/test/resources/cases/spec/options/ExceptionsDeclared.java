// options: -Acustody.exceptions=declared
// exceptions=declared is what is done without the option.
package cases.spec.options;

import fixture.Buf;
import fixture.Work;
import java.io.IOException;

class ExceptionsDeclared {
  static void undeclaredOutOfTheMethod() {
    Buf buf = Buf.alloc();
    Work.plain();
    buf.release();
  }

  static void undeclaredIntoAHandler() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.plain();
      buf.release();
    } catch (RuntimeException e) {
      Work.test();
    }
  }

  static void declared() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.io();
    buf.release();
  }
}

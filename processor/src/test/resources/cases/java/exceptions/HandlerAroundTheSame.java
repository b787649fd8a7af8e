// What a handler for a type let pass is not of that type, and no handler around it catches it as
// such.
package cases.java.exceptions;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.FileNotFoundException;
import java.io.IOException;

class HandlerAroundTheSame {
  static int undeclared(Buf lent) {
    int failures = 0;
    try {
      Buf buf = Buf.alloc();
      try {
        Sink.borrow(lent);
      } catch (IllegalStateException e) {
        failures++;
      }
      buf.release();
    } catch (IllegalStateException e) {
      failures++;
    }
    return failures;
  }

  static int undeclaredOfAnotherType(Buf lent) {
    int failures = 0;
    try {
      Buf buf = Buf.alloc(); // expect: leak-on-exception
      try {
        Sink.borrow(lent);
      } catch (IllegalStateException e) {
        failures++;
      }
      buf.release();
    } catch (RuntimeException e) {
      failures++;
    }
    return failures;
  }

  static void declared(Buf lent) throws IOException {
    boolean failed = false;
    Buf buf = Buf.alloc();
    try {
      try {
        Sink.borrowChecked(lent);
      } catch (FileNotFoundException e) {
        Work.plain();
      } finally {
        buf.size();
      }
    } catch (FileNotFoundException e) {
      failed = true;
    } finally {
      if (!failed) {
        buf.release();
      }
    }
  }
}

// options: -Acustody.exceptions=all
// With exceptions=all every call counts as if it declared unchecked exceptions.
package cases.spec.options;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;

class ExceptionsAll {
  static void plainCall() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Work.plain();
    buf.release();
  }

  static void plainCallInTry() {
    Buf buf = Buf.alloc();
    try {
      Work.plain();
    } finally {
      buf.release();
    }
  }

  static void secondAcquisition() {
    Buf first = Buf.alloc(); // expect: leak-on-exception
    Buf second = Buf.alloc();
    first.release();
    second.release();
  }

  static void secondAcquisitionInTry() {
    Buf first = Buf.alloc();
    try {
      Buf second = Buf.alloc();
      second.release();
    } finally {
      first.release();
    }
  }

  static void failedAssertionIntoAHandler() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      assert Work.test();
      buf.release();
    } catch (AssertionError e) {
      Work.test();
    }
  }

  static void countingCallsStillDoNotFail() {
    Buf buf = Buf.alloc();
    buf.retain();
    buf.release();
    buf.release();
  }

  static void theFailingStealTookIt() {
    Buf buf = Buf.alloc();
    Sink.take(buf);
  }

  static void theFailingStealDidNotTakeIt() throws IOException {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    Sink.takeOnSuccess(buf);
  }
}

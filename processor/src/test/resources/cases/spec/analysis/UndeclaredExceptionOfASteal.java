// Whether a call that fails undeclared had already stolen its arguments is not held against the
// code either way.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class UndeclaredExceptionOfASteal {
  static void handlerReleases() {
    Buf buf = Buf.alloc();
    try {
      Sink.take(buf);
    } catch (RuntimeException e) {
      buf.release();
      throw e;
    }
  }

  static void handlerDoesNotRelease() {
    Buf buf = Buf.alloc();
    try {
      Sink.take(buf);
    } catch (RuntimeException e) {
      Work.plain();
    }
  }

  static void failedBeforeTheSteal() {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    try {
      Work.plain();
      Sink.take(buf);
    } catch (RuntimeException e) {
      Work.test();
    }
  }

  static void failedAfterTheSteal() {
    Buf buf = Buf.alloc();
    try {
      Sink.take(buf);
      Work.plain();
    } catch (RuntimeException e) {
      buf.release(); // expect: double-release
    }
  }
}

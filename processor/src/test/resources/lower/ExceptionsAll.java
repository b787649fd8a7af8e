// exceptions: ALL
import fixture.Buf;
import fixture.Work;

class ExceptionsAll {
  void everything(Buf buf) {
    Work.plain();
    try {
      buf.size();
    } catch (IllegalStateException e) {
      buf.readable();
    }
    buf.release();
  }
}

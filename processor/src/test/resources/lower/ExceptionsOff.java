// exceptions: NONE
import fixture.Buf;
import fixture.Work;

class ExceptionsOff {
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

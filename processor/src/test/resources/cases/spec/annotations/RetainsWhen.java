import dev.custody.Retains;
import dev.custody.When;
import fixture.Buf;

/** A parameter may be retained on some outcomes only, which the result tells. */
class RetainsWhen {
  static boolean tryRetain(@Retains(when = When.IF_TRUE) Buf buf) {
    if (buf.readable()) {
      buf.retain();
      return true;
    }
    return false;
  }

  static boolean theWrongWayRound(@Retains(when = When.IF_TRUE) Buf buf) {
    if (buf.readable()) {
      return true; // expect: return-of-borrowed
    }
    buf.retain(); // expect: leak
    return false;
  }

  static int status(@Retains(when = When.IF_ZERO) Buf buf) {
    if (!buf.readable()) {
      return -1;
    }
    buf.retain();
    return 0;
  }

  static void caller(Buf buf) {
    if (status(buf) < 0) {
      return;
    }
    buf.release();
  }

  static void forgetful(Buf buf) {
    if (status(buf) == 0) { // expect: leak
      buf.size();
    }
  }

  static void saysNothing(@Retains(when = When.IF_TRUE) Buf buf) { // expect: annotation-misuse
    buf.retain();
  }
}

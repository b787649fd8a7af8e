// Elements that a method takes under a condition are the frame's where that holds, and the
// caller's where it does not.
package cases.spec.annotations;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;
import java.io.IOException;
import java.util.List;

class StealsElementsUnderACondition {
  interface Pool {
    void takeAll(@Steals(when = When.ON_SUCCESS) List<Buf> bufs) throws IOException;

    boolean offerAll(@Steals(when = When.IF_TRUE) Buf[] bufs);

    int acceptAll(@Steals(when = When.IF_ZERO) Buf... bufs);
  }

  private final Pool pool;

  StealsElementsUnderACondition(Pool pool) {
    this.pool = pool;
  }

  void takeAll(@Steals(when = When.ON_SUCCESS) List<Buf> bufs) throws IOException {
    pool.takeAll(bufs);
  }

  boolean offerAll(@Steals(when = When.IF_TRUE) Buf[] bufs) {
    return pool.offerAll(bufs);
  }

  int acceptAll(@Steals(when = When.IF_ZERO) Buf... bufs) {
    return pool.acceptAll(bufs);
  }

  static void throwsBeforeItTakes(@Steals(when = When.ON_SUCCESS) List<Buf> bufs)
      throws IOException {
    if (bufs.isEmpty()) {
      throw new IOException("empty");
    }
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static boolean refusesSome(@Steals(when = When.IF_TRUE) List<Buf> bufs) {
    if (bufs.size() > 3) {
      return false;
    }
    for (Buf buf : bufs) {
      buf.release();
    }
    return true;
  }

  static boolean forgets(@Steals(when = When.IF_TRUE) List<Buf> bufs) { // expect: leak
    return true;
  }

  static int forgetsToo(@Steals(when = When.IF_ZERO) Buf... bufs) { // expect: leak
    return 0;
  }

  static void forgetsAll(@Steals(when = When.ON_SUCCESS) List<Buf> bufs) // expect: leak
      throws IOException {
    if (bufs.isEmpty()) {
      throw new IOException("empty");
    }
  }

  static boolean releasesWhatItRefuses(@Steals(when = When.IF_TRUE) List<Buf> bufs) {
    for (Buf buf : bufs) { // expect: release-of-borrowed
      buf.release();
    }
    return false;
  }

  static boolean releasesOneAndRefuses(@Steals(when = When.IF_TRUE) List<Buf> bufs) {
    if (bufs.size() > 3) {
      bufs.get(0).release(); // expect: release-of-borrowed
      return false;
    }
    bufs.forEach(Buf::release);
    return true;
  }

  static int givesAwayWhatItRefuses(@Steals(when = When.IF_ZERO) Buf... bufs) {
    for (Buf buf : bufs) { // expect: release-of-borrowed
      Sink.take(buf);
    }
    return -1;
  }

  static void releasesSomeAndFails(@Steals(when = When.ON_SUCCESS) List<Buf> bufs)
      throws IOException {
    for (Buf buf : bufs) {
      Work.io();
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void failsBeforeItReleases(@Steals(when = When.ON_SUCCESS) List<Buf> bufs)
      throws IOException {
    for (Buf buf : bufs) {
      buf.writeChecked(1);
    }
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static boolean releasesWhatItRetained(@Steals(when = When.IF_TRUE) List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.retain();
    }
    bufs.forEach(Buf::release);
    return false;
  }

  static boolean hasNothingToRefuse(@Steals(when = When.IF_TRUE) List<Buf> bufs) {
    if (bufs.isEmpty()) {
      return false;
    }
    bufs.forEach(Buf::release);
    return true;
  }
}

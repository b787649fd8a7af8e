// Capturing an owned reference that the body releases or gives away moves it into the function when
// created.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;

class CaptureMoves {
  static void movedIntoAKeptFunction() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
  }

  static void movedIntoALocalFunction() {
    Buf buf = Buf.alloc();
    Runnable task = () -> Sink.take(buf);
    task.run();
  }

  static void releasedAfterTheMove() {
    Buf buf = Buf.alloc();
    Tasks.later(() -> buf.release());
    buf.release(); // expect: double-release
  }

  static void stolenAfterTheMove() {
    Buf buf = Buf.alloc();
    Runnable task = () -> buf.release();
    Sink.take(buf); // expect: double-release
    task.run();
  }

  static void oneReferenceForEach() {
    Buf buf = Buf.alloc();
    buf.retain();
    Tasks.later(() -> buf.release());
    buf.release();
  }

  static void movedOnOnePathOnly(boolean later) {
    Buf buf = Buf.alloc();
    if (later) {
      Tasks.later(() -> buf.release());
    } else {
      buf.release();
    }
  }

  static void notCreatedOnOnePath(boolean later) {
    Buf buf = Buf.alloc(); // expect: leak
    if (later) {
      Tasks.later(() -> buf.release());
    }
  }

  static void borrowedIsReleasedInside(Buf buf) {
    Tasks.now(() -> buf.release()); // expect: release-of-borrowed
  }

  static void borrowedIsGivenAwayInside(Buf buf) {
    Tasks.now(() -> Sink.take(buf)); // expect: steal-of-borrowed
  }

  static void borrowedIsReleasedInsideAfterAUse(Buf buf) {
    Tasks.now(
        () -> {
          buf.size();
          buf.release(); // expect: release-of-borrowed
        });
  }

  static void borrowedIsReleasedLater(Buf buf) {
    Tasks.later(
        () -> {
          buf.size(); // expect: borrowed-escape
          buf.release();
        });
  }

  static void retainedIsReleasedLater(Buf buf) {
    buf.retain();
    Tasks.later(
        () -> {
          buf.size();
          buf.release();
        });
  }

  static void borrowedIsReturnedFromInside(Buf buf) {
    Tasks.makeLater(() -> buf); // expect: borrowed-escape
  }

  static void ownedIsReturnedFromInside() {
    Buf buf = Buf.alloc();
    Tasks.makeLater(() -> buf);
  }
}

// Found by running generated programs: a function captures one object under two names.
package cases.soundness;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import fixture.Tasks;

class CapturedUnderTwoNames {
  static void usedAfterItsRelease(@Steals Buf given) {
    Buf same = given;
    Tasks.later(
        () -> {
          given.release();
          same.size(); // expect: use-after-release
        });
  }

  static void releasedUnderBoth() {
    Buf buf = Buf.alloc();
    Buf same = buf;
    Buf again = same;
    Runnable task =
        new Runnable() {
          @Override
          public void run() {
            Sink.take(buf);
            again.release(); // expect: double-release
          }
        };
    Tasks.later(task);
  }

  static void usedFirst() {
    Buf buf = Buf.alloc();
    Buf same = buf;
    Tasks.later(
        () -> {
          same.size();
          buf.release();
        });
  }

  static void retainedUnderOneAndReleasedUnderTheOther() {
    Buf buf = Buf.alloc();
    Buf same = buf;
    Tasks.later(
        () -> {
          Sink.take(same.retain());
          buf.release();
        });
  }

  static void releasedHereUnderTheOther() {
    Buf buf = Buf.alloc();
    Buf same = buf;
    Tasks.later(() -> same.release());
    buf.release(); // expect: double-release
  }

  static void anotherObjectOfItsOwn() {
    Buf buf = Buf.alloc();
    Buf other = buf.retain();
    Tasks.later(
        () -> {
          buf.release();
          other.release();
        });
  }
}

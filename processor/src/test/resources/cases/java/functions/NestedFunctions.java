// Java: functions within functions: a capture of an inner one is a capture of the outer one.
package cases.java.functions;

import fixture.Buf;
import fixture.Tasks;

class NestedFunctions {
  static void bothInPlace(Buf buf) {
    Tasks.now(() -> Tasks.now(() -> buf.size()));
  }

  static void innerIsKept(Buf buf) {
    Tasks.now(() -> Tasks.later(() -> buf.size())); // expect: borrowed-escape
  }

  static void innerReleasesWhatOuterAcquired() {
    Tasks.later(
        () -> {
          Buf buf = Buf.alloc();
          Tasks.later(() -> buf.release());
        });
  }

  static void outerReleasesWhatInnerTook() {
    Tasks.later(
        () -> {
          Buf buf = Buf.alloc();
          Tasks.later(() -> buf.release());
          buf.release(); // expect: double-release
        });
  }

  static void parameterOfTheOuter() {
    Tasks.onBuf(buf -> Tasks.later(() -> buf.release()));
  }

  static void parameterOfTheOuterLent() {
    Tasks.readLater(
        buf -> {
          Tasks.later(() -> buf.size()); // expect: borrowed-escape
          return 0;
        });
  }
}

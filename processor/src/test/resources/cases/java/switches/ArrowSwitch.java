// Java: the `switch` statement with arrows, which does not fall through.
package cases.java.switches;

import fixture.Buf;
import fixture.Sink;

class ArrowSwitch {
  static void everyArrowReleases(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0, 1 -> Sink.take(buf);
      case 2 -> {
        buf.size();
        buf.release();
      }
      default -> buf.release();
    }
  }

  static void oneArrowForgets(int kind) {
    Buf buf = Buf.alloc(); // expect: leak
    switch (kind) {
      case 0 -> buf.release();
      case 1 -> buf.size();
      default -> Sink.take(buf);
    }
  }

  static void noDefault(int kind) {
    Buf buf = Buf.alloc(); // expect: leak
    switch (kind) {
      case 0 -> buf.release();
      case 1 -> Sink.take(buf);
    }
  }

  static void oneArrowThrows(int kind) {
    Buf buf = Buf.alloc(); // expect: leak-on-exception
    switch (kind) {
      case 0 -> buf.release();
      default -> throw new IllegalArgumentException();
    }
  }

  static void releasedBeforeItThrows(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0 -> Sink.take(buf);
      default -> {
        buf.release();
        throw new IllegalArgumentException();
      }
    }
  }

  static void releasedAfterOneArrowGaveItAway(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0 -> Sink.take(buf);
      default -> {}
    }
    buf.release(); // expect: double-release
  }
}

// Java: the old `switch` statement, with fall-through and with a hidden default.
package cases.java.switches;

import fixture.Buf;
import fixture.Sink;

class OldSwitch {
  enum Mode {
    KEEP,
    DROP,
    COPY
  }

  static void everyCaseReleases(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0:
        Sink.take(buf);
        break;
      case 1:
        buf.release();
        break;
      default:
        buf.release();
    }
  }

  static void oneCaseForgets(int kind) {
    Buf buf = Buf.alloc(); // expect: leak
    switch (kind) {
      case 0:
        break;
      default:
        buf.release();
    }
  }

  static void noDefault(String kind) {
    Buf buf = Buf.alloc(); // expect: leak
    switch (kind) {
      case "keep":
        Sink.take(buf);
        break;
      case "drop":
        buf.release();
        break;
    }
  }

  static void fallsIntoTheRelease(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0:
        buf.size();
      case 1:
        buf.release();
        return;
      default:
        Sink.take(buf);
    }
  }

  static void fallsIntoASecondRelease(int kind) {
    Buf buf = Buf.alloc();
    switch (kind) {
      case 0:
        buf.release();
      case 1:
        buf.release(); // expect: double-release
        break;
      default:
        Sink.take(buf);
    }
  }

  static void everyConstantOfAnEnum(Mode mode) {
    Buf buf = Buf.alloc();
    switch (mode) {
      case KEEP:
      case COPY:
        Sink.take(buf);
        break;
      case DROP:
        buf.release();
    }
  }

  static void everyConstantOfAnEnumWithArrows(Mode mode) {
    Buf buf = Buf.alloc();
    switch (mode) {
      case KEEP, COPY -> Sink.take(buf);
      case DROP -> buf.release();
    }
  }

  static void someConstantsOfAnEnum(Mode mode) {
    Buf buf = Buf.alloc(); // expect: leak
    switch (mode) {
      case KEEP:
        Sink.take(buf);
        break;
      case DROP:
        buf.release();
        break;
    }
  }

  static void releasedAfterTheSwitch(Mode mode) {
    Buf buf = Buf.alloc();
    switch (mode) {
      case KEEP:
        Sink.take(buf);
        return;
      case COPY:
        buf.size();
        break;
    }
    buf.release();
  }
}

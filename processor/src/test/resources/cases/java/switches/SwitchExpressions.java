// Java: `switch` expressions and `yield`.
package cases.java.switches;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;
import fixture.Work;

class SwitchExpressions {
  enum Mode {
    SMALL,
    LARGE
  }

  static @Owned Buf everyArmAcquires(Mode mode) {
    return switch (mode) {
      case SMALL -> Buf.alloc();
      case LARGE -> Buf.alloc(1024);
    };
  }

  static @Owned Buf oneArmBorrows(int kind, Buf shared) {
    Buf buf =
        switch (kind) {
          case 0 -> Buf.alloc();
          case 1 -> shared.retain();
          default -> shared;
        };
    return buf; // expect: return-of-borrowed
  }

  static void assignedAndReleased(Mode mode) {
    Buf buf =
        switch (mode) {
          case SMALL -> Buf.alloc();
          case LARGE -> {
            Buf large = Buf.alloc(1024);
            large.write(0);
            yield large;
          }
        };
    buf.release();
  }

  static void assignedAndForgotten(Mode mode) {
    Buf buf =
        switch (mode) {
          case SMALL -> Buf.alloc(); // expect: leak
          case LARGE -> null;
        };
    if (mode == Mode.LARGE) {
      Work.plain();
    }
  }

  static int yieldsWithoutRelease(int kind) {
    return switch (kind) {
      case 0 -> {
        Buf buf = Buf.alloc(); // expect: leak
        yield buf.size();
      }
      default -> 0;
    };
  }

  static int yieldsAfterRelease(int kind) {
    return switch (kind) {
      case 0 -> {
        Buf buf = Buf.alloc();
        int size = buf.size();
        buf.release();
        yield size;
      }
      default -> 0;
    };
  }

  static int yieldThroughFinally(int kind) {
    return switch (kind) {
      case 0 -> {
        Buf buf = Buf.alloc();
        try {
          yield buf.size();
        } finally {
          buf.release();
        }
      }
      default -> 0;
    };
  }

  static int oldStyleYield(int kind) {
    Buf buf = Buf.alloc();
    int result =
        switch (kind) {
          case 0:
            buf.release();
            yield 0;
          default:
            int size = buf.size();
            Sink.take(buf);
            yield size;
        };
    return result;
  }

  static boolean releasedInEveryArm(Mode mode) {
    Buf buf = Buf.alloc();
    return switch (mode) {
      case SMALL -> buf.release();
      case LARGE -> Sink.offer(buf) || buf.release();
    };
  }
}

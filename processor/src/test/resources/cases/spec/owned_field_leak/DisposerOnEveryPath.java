// owned-field-leak: a @Disposes method discards the field on every path, a @Releases method on some
// path.
package cases.spec.owned_field_leak;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class DisposerOnEveryPath {
  static final class OnlySometimes {
    private final Buf buf; // expect: owned-field-leak

    OnlySometimes(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      if (buf.readable()) {
        buf.release();
      }
    }
  }

  static final class UnlessNull {
    private Buf buf;

    @Disposes
    void close() {
      if (buf != null) {
        buf.release();
        buf = null;
      }
    }
  }

  static final class EitherWay {
    private final Buf buf;

    EitherWay(@Steals Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      if (buf.readable()) {
        Sink.take(buf);
      } else {
        buf.release();
      }
    }
  }

  @RefCounted
  static final class Frame {
    private int count = 1;
    private final Buf content;

    Frame(@Steals Buf content) {
      this.content = content;
    }

    @Retains
    Frame retain() {
      count++;
      return this;
    }

    @Releases
    boolean release() {
      if (--count == 0) {
        content.release();
        return true;
      }
      return false;
    }
  }

  @RefCounted
  static final class ForgetfulFrame {
    private int count = 1;
    private final Buf content; // expect: owned-field-leak

    ForgetfulFrame(@Steals Buf content) {
      this.content = content;
    }

    @Releases
    boolean release() {
      return --count == 0;
    }
  }
}

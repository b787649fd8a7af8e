// Each constant of an enum treats a buffer in its own way, all under the contract of the enum.
package cases.real.modern;

import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;

class EnumOfStrategies {
  enum Policy {
    DROP {
      @Override
      void apply(Buf buf) {
        buf.release();
      }
    },
    SEND {
      @Override
      void apply(Buf buf) {
        Sink.take(buf);
      }
    },
    COUNT {
      private int seen;

      @Override
      void apply(Buf buf) { // expect: leak
        seen += buf.size();
      }
    },
    SEND_NONEMPTY {
      @Override
      void apply(Buf buf) {
        (buf.readable() ? SEND : DROP).apply(buf);
      }
    };

    abstract void apply(@Steals Buf buf);
  }

  static void right(Policy policy, Buf buf) {
    policy.apply(buf.retain());
  }

  static void wrong(Policy policy, Buf buf) {
    policy.apply(buf); // expect: steal-of-borrowed
  }
}

// since: 21
// Taking a record apart with a pattern lends its parts: they stay the record's.
package cases.real.modern;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class DeconstructedFrame {
  record Frame(int kind, Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  interface Context {
    void write(@Steals Buf body);
  }

  static void wrong(Context ctx, Object message) {
    if (message instanceof Frame(int kind, Buf body) && kind > 0) {
      ctx.write(body); // expect: steal-of-borrowed
    }
  }

  static void right(Context ctx, Object message) {
    if (message instanceof Frame(int kind, Buf body) && kind > 0) {
      ctx.write(body.retain());
    }
  }

  static int rightRead(Object message) {
    return switch (message) {
      case Frame(int kind, Buf body) when kind == 0 -> body.size();
      case Frame frame -> frame.kind();
      default -> -1;
    };
  }
}

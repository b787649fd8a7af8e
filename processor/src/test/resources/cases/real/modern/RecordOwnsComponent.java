// A record that carries a buffer owns it: the constructor takes it over, the accessor only lends it.
package cases.real.modern;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class RecordOwnsComponent {
  interface Context {
    void write(@Steals Buf body);
  }

  record WrongFrame(int kind, Buf body) {} // expect: owned-field-leak

  record Frame(int kind, Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  record Peek(int kind, @Borrowed Buf body) {
    boolean empty() {
      return !body.readable();
    }
  }

  static Frame wrongMade(Buf in) {
    return new Frame(in.get(0), in); // expect: steal-of-borrowed
  }

  static Frame right(Buf in) {
    return new Frame(in.get(0), in.retain());
  }

  static Frame rightFresh(int kind) {
    return new Frame(kind, Buf.alloc());
  }

  static void wrongWritten(Context ctx, Frame frame) {
    if (frame.kind() > 0) {
      ctx.write(frame.body()); // expect: steal-of-borrowed
    }
  }

  static void rightWritten(Context ctx, Frame frame) {
    if (frame.kind() > 0) {
      ctx.write(frame.body().retain());
    }
  }

  static boolean rightPeek(Buf in) {
    Peek peek = new Peek(in.get(0), in);
    return peek.empty() || !peek.body().readable();
  }
}

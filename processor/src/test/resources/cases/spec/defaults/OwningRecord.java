// An owning record component makes the constructor's parameter @Steals and the accessor @Borrowed.
package cases.spec.defaults;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;

class OwningRecord {
  record Message(String name, Buf body) {
    @Disposes
    void close() {
      body.release();
    }
  }

  static void constructorTakes() {
    Message message = new Message("a", Buf.alloc());
    message.close();
  }

  static void releasedAfterConstruction() {
    Buf buf = Buf.alloc();
    Message message = new Message("a", buf);
    buf.release(); // expect: double-release
  }

  static void constructedFromBorrowed(Buf buf) {
    Message message = new Message("a", buf); // expect: steal-of-borrowed
    message.close();
  }

  static void constructedFromRetained(Buf buf) {
    Message message = new Message("a", buf.retain());
    message.close();
  }

  static @Owned Buf accessorLends(Message message) {
    return message.body(); // expect: return-of-borrowed
  }

  static int accessorRead(Message message) {
    return message.body().size();
  }

  static int accessorResultAfterClose(Message message) {
    Buf body = message.body();
    message.close();
    return body.size(); // expect: dangling-borrow
  }
}

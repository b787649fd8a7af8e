// Defaults: a @Borrowed result without `from` is borrowed from the receiver.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;

class BorrowedFromTheReceiver {
  static final class Holder {
    private final Buf buf = Buf.alloc();

    @Borrowed
    Buf get() {
      return buf;
    }

    @Borrowed
    Buf argument(Buf other) {
      return other; // expect: dangling-borrow
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static int parentAfterRelease() {
    Buf buf = Buf.alloc();
    Buf parent = buf.parent();
    buf.release();
    return parent.size(); // expect: dangling-borrow
  }

  static int parentBeforeRelease() {
    Buf buf = Buf.alloc();
    int size = buf.parent().size();
    buf.release();
    return size;
  }

  static int heldAfterClose(Holder holder) {
    Buf buf = holder.get();
    holder.close();
    return buf.size(); // expect: dangling-borrow
  }

  static int heldBeforeClose(Holder holder) {
    int size = holder.get().size();
    holder.close();
    return size;
  }
}

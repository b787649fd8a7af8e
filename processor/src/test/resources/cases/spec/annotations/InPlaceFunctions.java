// @InPlace: the function is called, if at all, during this call only; otherwise it is assumed to be
// kept.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.InPlace;
import fixture.Buf;
import fixture.Tasks;

class InPlaceFunctions {
  static void each(@InPlace Runnable body) {
    body.run();
  }

  static void sometime(Runnable body) {
    Tasks.later(body);
  }

  static void borrowsInPlace(@Borrowed Buf buf) {
    each(() -> buf.size());
  }

  static void borrowsForLater(@Borrowed Buf buf) {
    sometime(() -> buf.size()); // expect: borrowed-escape
  }

  static int readsInPlace() {
    Buf buf = Buf.alloc();
    Buf other = Buf.alloc();
    int order = Tasks.readNow(buf, lent -> lent.compareWith(other));
    other.release();
    buf.release();
    return order;
  }

  static void readsLater() {
    Buf other = Buf.alloc();
    Tasks.readLater(lent -> lent.compareWith(other)); // expect: borrowed-escape
    other.release();
  }

  static void nothingCaptured() {
    Tasks.readLater(lent -> lent.size());
  }
}

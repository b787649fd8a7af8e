// Java: a function that hands out what it took along gives it away, if nothing says otherwise.
package cases.java.functions;

import dev.custody.Borrowed;
import fixture.Buf;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

class HandedOutLater {
  static Supplier<Buf> supplier(@Borrowed Buf lent) {
    Buf own = lent.retain();
    return () -> own;
  }

  static Callable<Buf> task(@Borrowed Buf lent) {
    Buf own = lent.retain();
    return () -> own;
  }

  static int usedHereOnly(@Borrowed Buf lent) {
    Buf own = lent.retain();
    Supplier<Buf> supplier = () -> own;
    int size = supplier.get().size();
    own.release();
    return size;
  }

  static Supplier<Buf> lent(@Borrowed Buf lent) {
    return () -> lent; // expect: borrowed-escape
  }
}

// borrowed-escape: not where the field or the element is @Borrowed.
package cases.spec.borrowed_escape;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class WhereItIsKeptAsBorrowed {
  static final class View {
    private final @Borrowed Buf buf;

    View(@Borrowed Buf buf) {
      this.buf = buf;
    }

    int size() {
      return buf.size();
    }
  }

  static final class Keeper {
    private final Buf buf;

    Keeper(@Borrowed Buf buf) {
      this.buf = buf; // expect: borrowed-escape
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static int inABorrowingList(@Borrowed Buf first, @Borrowed Buf second) {
    List<@Borrowed Buf> bufs = new ArrayList<>();
    bufs.add(first);
    bufs.add(second);
    return bufs.get(0).compareWith(bufs.get(1));
  }

  static void inAnOwningList(List<Buf> bufs, @Borrowed Buf buf) {
    bufs.add(buf); // expect: borrowed-escape
  }

  static int inALocalOnly(@Borrowed Buf buf) {
    Buf same = buf;
    return same.size();
  }
}

// Java: instance and static initializers.
package cases.java.classes;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import fixture.Buf;

class Initializers {
  private static final Buf SHARED;
  private static final Buf SECOND = Buf.alloc();

  static {
    Buf buf = Buf.alloc();
    buf.write(1);
    SHARED = buf;
  }

  static {
    Buf scratch = Buf.alloc(); // expect: leak
    scratch.write(SECOND.size());
  }

  static {
    Buf scratch = Buf.alloc();
    scratch.write(SHARED.size());
    scratch.release();
  }

  static final class Pair {
    private final Buf first = Buf.alloc();
    private final Buf second;

    {
      second = first.copy();
    }

    {
      Buf scratch = Buf.alloc(); // expect: leak
      scratch.write(0);
    }

    @Disposes
    void close() {
      first.release();
      second.release();
    }
  }

  static final class SharesOne {
    private final Buf first = Buf.alloc();
    private final Buf second = first.retain();

    @Disposes
    void close() {
      first.release();
      second.release();
    }
  }

  static final class BorrowsOne {
    private final Buf first = Buf.alloc();
    private final @Borrowed Buf second = first;

    int size() {
      return second.size();
    }

    @Disposes
    void close() {
      first.release();
    }
  }
}

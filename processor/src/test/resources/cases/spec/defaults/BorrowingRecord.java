// A @Borrowed record component makes field, constructor parameter and accessor borrowed.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;

class BorrowingRecord {
  record Span(@Borrowed Buf buf, int from, int to) {}

  static int constructorBorrows(Buf buf) {
    Span span = new Span(buf, 0, 1);
    return span.buf().size();
  }

  static void ownerReleases() {
    Buf buf = Buf.alloc();
    Span span = new Span(buf, 0, 1);
    span.buf().size();
    buf.release();
  }

  static void ownerForgets() {
    Buf buf = Buf.alloc(); // expect: leak
    Span span = new Span(buf, 0, 1);
    span.buf().size();
  }

  static void accessorReleased(Span span) {
    span.buf().release(); // expect: release-of-borrowed
  }

  static @Owned Buf accessorRetained(Span span) {
    return span.buf().retain();
  }
}

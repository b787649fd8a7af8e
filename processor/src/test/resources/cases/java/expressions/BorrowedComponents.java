import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Nullable;
import fixture.Pool;

/** A borrowed component of a record is what the record was made of. */
class BorrowedComponents {
  record View(@Borrowed Buf buf, int offset) {}

  record Pair(@Borrowed @Nullable Buf first, @Borrowed Buf second) {}

  static void usedAfterTheOwner() {
    Buf buf = Buf.alloc();
    View view = new View(buf, 0);
    buf.release();
    view.buf().size(); // expect: use-after-release
  }

  static void usedBefore() {
    Buf buf = Buf.alloc();
    View view = new View(buf, 0);
    view.buf().size();
    buf.release();
  }

  static void releasedThroughTheRecord() {
    View view = new View(Buf.alloc(), 0);
    view.buf().size();
    view.buf().release();
  }

  static View ownedByNobody() {
    Buf buf = Buf.alloc(); // expect: leak
    return new View(buf, 0);
  }

  static void oneMayBeNull() {
    Pair pair = new Pair(Buf.tryAlloc(), Buf.alloc());
    if (pair.first() != null) {
      pair.first().release();
    }
    pair.second().release();
  }

  static void oneIsForgotten() {
    Pair pair = new Pair(Buf.tryAlloc(), Buf.alloc()); // expect: leak
    if (pair.first() != null) {
      pair.first().release();
    }
  }

  static void lentByAPool(Pool pool) {
    View view = new View(pool.current(), 0);
    view.buf().size();
    pool.reset();
    view.buf().size(); // expect: dangling-borrow
  }

  static void notTheRecords(View view) {
    view.buf().release(); // expect: release-of-borrowed
  }

  static @Owned Buf handedOut(View view) {
    return view.buf(); // expect: return-of-borrowed
  }

  static @Borrowed Buf shown(View view) {
    return view.buf();
  }
}

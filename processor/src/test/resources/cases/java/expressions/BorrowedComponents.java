import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Nullable;
import fixture.Pool;
import java.util.Objects;

/** A borrowed component of a record is what the record was made of. */
class BorrowedComponents {
  record View(@Borrowed Buf buf, int offset) {}

  record Pair(@Borrowed @Nullable Buf first, @Borrowed Buf second) {}

  record Swapped(@Borrowed Buf first, @Borrowed Buf second) {
    Swapped {
      Buf other = first;
      first = second;
      second = other;
    }
  }

  record Crossed(@Borrowed Buf first, @Borrowed Buf second) {
    Crossed(Buf first, Buf second) {
      this.first = second;
      this.second = first;
    }
  }

  record Straight(@Borrowed Buf first, @Borrowed Buf second) {
    Straight(Buf first, Buf second) {
      this.second = second;
      this.first = Objects.requireNonNull(first);
    }
  }

  record Checked(@Borrowed Buf buf) {
    Checked {
      Objects.requireNonNull(buf);
    }
  }

  static void theOtherIsAlive() {
    Buf one = Buf.alloc();
    Buf two = Buf.alloc();
    Swapped swapped = new Swapped(one, two);
    Crossed crossed = new Crossed(one, two);
    one.release();
    swapped.first().size();
    crossed.first().size();
    two.release();
  }

  static void theSameIsDead() {
    Buf one = Buf.alloc();
    Buf two = Buf.alloc();
    Straight straight = new Straight(one, two);
    one.release();
    straight.second().size();
    straight.first().size(); // expect: use-after-release
    two.release();
  }

  static void checkedAndDead() {
    Buf buf = Buf.alloc();
    Checked checked = new Checked(buf);
    buf.release();
    checked.buf().size(); // expect: use-after-release
  }

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

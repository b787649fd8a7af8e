// Defaults: a @Borrowed result with neither receiver nor counted parameter is from nobody; it never
// dangles.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Pool;

class BorrowedFromNobody {
  private static final Buf SHARED = Buf.alloc();

  static @Borrowed Buf shared() {
    return SHARED;
  }

  static native @Borrowed Buf named(String name);

  static int usedLater() {
    Buf buf = shared();
    Buf other = Buf.alloc();
    other.release();
    return buf.size();
  }

  static int namedOne(Pool pool) {
    Buf buf = named("a");
    pool.reset();
    return buf.size();
  }

  static void released() {
    shared().release(); // expect: release-of-borrowed
  }

  static @Owned Buf passedOnAsOwned() {
    return named("a"); // expect: return-of-borrowed
  }

  static @Borrowed Buf passedOnAsBorrowed() {
    return named("a");
  }
}

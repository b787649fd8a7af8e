// release-of-borrowed: what is borrowed on one path and owned on another is released on both.
package cases.spec.release_of_borrowed;

import dev.custody.Borrowed;
import fixture.Buf;

class OnSomePaths {
  static void borrowedOrFresh(@Borrowed Buf shared, boolean own) {
    Buf buf = own ? Buf.alloc() : shared;
    buf.release(); // expect: release-of-borrowed
  }

  static void borrowedRetainedOrFresh(@Borrowed Buf shared, boolean own) {
    Buf buf = own ? Buf.alloc() : shared.retain();
    buf.release();
  }

  static void releasedOnlyWhereOwned(@Borrowed Buf shared, boolean own) {
    Buf buf = own ? Buf.alloc() : shared;
    buf.size();
    if (own) {
      buf.release();
    }
  }

  static void retainedOnOnePathOnly(@Borrowed Buf buf, boolean keep) {
    if (keep) {
      buf.retain();
    }
    buf.size();
    buf.release(); // expect: release-of-borrowed
  }

  static void retainedAndReleasedOnTheSamePath(@Borrowed Buf buf, boolean keep) {
    if (keep) {
      buf.retain();
    }
    buf.size();
    if (keep) {
      buf.release();
    }
  }
}

// What is read from a @Borrowed field counts as borrowed from the object that holds it.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Invalidates;
import dev.custody.Owned;
import fixture.Buf;

class BorrowedFields {
  static final class View {
    private @Borrowed Buf buf;

    View(@Borrowed Buf buf) {
      this.buf = buf;
    }

    @Borrowed
    Buf lend() {
      return buf;
    }

    @Owned
    Buf give() {
      return buf; // expect: return-of-borrowed
    }

    @Owned
    Buf share() {
      return buf.retain();
    }

    void release() {
      buf.release(); // expect: release-of-borrowed
    }

    void pointElsewhere(@Borrowed Buf other) {
      buf = other;
    }

    void forgetTheFresh() {
      buf = Buf.alloc(); // expect: leak
    }

    @Invalidates
    native void reset();
  }

  static int readAndReset(View view) {
    Buf buf = view.buf;
    view.reset();
    return buf.size(); // expect: dangling-borrow
  }

  static int read(View view) {
    Buf buf = view.buf;
    return buf.size();
  }
}

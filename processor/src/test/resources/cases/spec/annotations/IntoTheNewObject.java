// `into = "this"` on a constructor's parameter: the new object holds the reference.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;

class IntoTheNewObject {
  static final class Holder {
    private final Buf buf;

    Holder(@Steals(into = "this") Buf buf) {
      this.buf = buf;
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static final class Sharer {
    private final Buf buf;

    Sharer(@Borrowed(into = "this") Buf buf) {
      this.buf = buf.retain();
    }

    @Disposes
    void close() {
      buf.release();
    }
  }

  static int usedWhileItIsHeld() {
    Buf buf = Buf.alloc();
    Holder holder = new Holder(buf);
    int size = buf.size();
    holder.close();
    return size;
  }

  static int usedAfterClose() {
    Buf buf = Buf.alloc();
    Holder holder = new Holder(buf);
    holder.close();
    return buf.size(); // expect: dangling-borrow
  }

  static void releasedThoughItIsHeld() {
    Buf buf = Buf.alloc();
    Holder holder = new Holder(buf);
    buf.release(); // expect: double-release
  }

  static int sharedAndReleased() {
    Buf buf = Buf.alloc();
    Sharer sharer = new Sharer(buf);
    buf.release();
    int size = buf.size();
    sharer.close();
    return size;
  }

  static void sharedAndForgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    Sharer sharer = new Sharer(buf);
    sharer.close();
  }
}

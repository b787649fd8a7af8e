// `from` may name any object, counted or not; the loan ends when it is released, disposed or
// invalidated.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Invalidates;
import dev.custody.Owned;
import fixture.Buf;

class BorrowedFromUncounted {
  static final class Arena {
    native @Borrowed(from = "this") Buf buffer();

    @Disposes
    native void close();

    @Invalidates
    native void recycle();
  }

  static int afterClose() {
    Arena arena = new Arena();
    Buf buf = arena.buffer();
    arena.close();
    return buf.size(); // expect: dangling-borrow
  }

  static int afterRecycle(Arena arena) {
    Buf buf = arena.buffer();
    arena.recycle();
    return buf.size(); // expect: dangling-borrow
  }

  static int whileTheArenaIsOpen(Arena arena) {
    Buf buf = arena.buffer();
    int size = buf.size();
    arena.recycle();
    return size + arena.buffer().size();
  }

  static @Owned Buf retainedBeforeClose(Arena arena) {
    Buf buf = arena.buffer().retain();
    arena.close();
    return buf;
  }
}

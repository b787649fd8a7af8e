// @Retains on a method adds one owned reference; a non-void one returns the retained object itself.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import fixture.Py;
import fixture.PyObject;
import fixture.Sink;

class RetainsReceiver {
  static @Owned Buf resultIsTheObject(@Borrowed Buf buf) {
    Buf same = buf.retain();
    return same;
  }

  static void releasedThroughEitherName(@Borrowed Buf buf) {
    Buf same = buf.retain();
    same.size();
    buf.release();
  }

  static void neverReleased(@Borrowed Buf buf) {
    Buf same = buf.retain(); // expect: leak
    same.size();
  }

  static void voidRetain(@Borrowed PyObject object) {
    object.incRef();
    Py.print(object);
    object.decRef();
  }

  static void voidRetainNeverReleased(@Borrowed PyObject object) {
    object.incRef(); // expect: leak
    Py.print(object);
  }

  static void chained(@Borrowed Buf buf) {
    Sink.take(buf.retain().write(1));
  }

  static void usedAfterBothReleased() {
    Buf buf = Buf.alloc();
    Buf same = buf.retain();
    buf.release();
    same.release();
    buf.size(); // expect: use-after-release
  }
}

// annotation-misuse: @InPlace belongs on functional types, @Disposes names fields, counting on
// counted types.
package cases.spec.annotation_misuse;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.InPlace;
import dev.custody.Invalidates;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class FunctionsAndDisposers {
  static native void calledInPlace(@InPlace String name); // expect: annotation-misuse

  static native void run(@InPlace Runnable task);

  static final class Box {
    private final Buf buf = Buf.alloc();

    @Disposes("buf")
    void close() {
      buf.release();
    }

    @Disposes("content")
    void closeContent() {} // expect: annotation-misuse
  }

  static final class NotCounted {
    @Retains
    native void retain(); // expect: annotation-misuse

    @Releases
    native void release(); // expect: annotation-misuse

    @Disposes
    void close() {}

    @Invalidates
    void reset() {}
  }

  static final class Fields {
    @Owned int number; // expect: annotation-misuse

    @Borrowed Buf buf;
  }
}

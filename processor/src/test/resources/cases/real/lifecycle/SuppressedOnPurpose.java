// A reference that is meant to live as long as the process, and says so.
package cases.real.lifecycle;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class SuppressedOnPurpose {
  @RefCounted
  static class Library {
    static native Library load(String name);

    @Retains
    native void pin();

    @Releases
    native void unload();

    native int version();
  }

  @SuppressWarnings("custody:leak")
  static int rightForever(String name) {
    Library library = Library.load(name);
    return library.version();
  }

  @SuppressWarnings("custody")
  static void rightPinned(Library library) {
    library.pin();
  }

  @SuppressWarnings("custody:double-release")
  static int wrong(String name) {
    Library library = Library.load(name); // expect: leak
    return library.version();
  }

  static int wrongUnsuppressed(Library library) {
    library.pin(); // expect: leak
    return library.version();
  }
}

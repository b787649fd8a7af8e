// A member is made on first use; recomputing it must not forget the one there was.
package cases.real.lifecycle;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class LazyMember {
  @RefCounted
  static class Digest {
    static native Digest of(String text);

    @Retains
    native Digest retain();

    @Releases
    native void free();
  }

  private String text = "";
  private Digest digest;

  @Borrowed
  Digest digest() {
    if (digest == null) {
      digest = Digest.of(text);
    }
    return digest;
  }

  Digest shared() {
    return digest().retain();
  }

  Digest wrongShared() {
    return digest(); // expect: return-of-borrowed
  }

  void wrongSetText(String text) {
    this.text = text;
    digest = Digest.of(text); // expect: owned-field-leak
  }

  void wrongForget(String text) {
    this.text = text;
    digest = null; // expect: owned-field-leak
  }

  void rightSetText(String text) {
    this.text = text;
    if (digest != null) {
      digest.free();
      digest = null;
    }
  }

  @Disposes
  void close() {
    if (digest != null) {
      digest.free();
      digest = null;
    }
  }
}

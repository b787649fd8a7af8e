// @RefCounted: instances are reference-counted and tracked; inherited by subtypes.
package cases.spec.annotations;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class RefCountedTypes {
  @RefCounted
  interface Shared {
    @Retains
    Shared retain();

    @Releases
    void release();
  }

  static class Image implements Shared {
    @Override
    public Image retain() {
      return this;
    }

    @Override
    public void release() {}
  }

  static final class Photo extends Image {}

  static final class Plain {
    void release() {}
  }

  static void subtypeLeaks() {
    new Photo(); // expect: leak
  }

  static void subtypeReleased() {
    Photo photo = new Photo();
    photo.release();
  }

  static void inheritedContractsHold() {
    Photo photo = new Photo();
    photo.release();
    photo.release(); // expect: double-release
  }

  static void notCountedIsNotTracked() {
    Plain plain = new Plain();
    plain.release();
    plain.release();
    new Plain();
  }
}

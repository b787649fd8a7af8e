// @Retains(count), @Releases(count) on a parameter: how many references the body deals with depends
// on the caller, so that nothing is held against it.
package cases.spec.annotations;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Buf;

class CountsInBodies {
  static void releaseAll(@Releases(count = "times") Buf buf, int times) {
    for (int i = 0; i < times; i++) {
      buf.release();
    }
  }

  static void retainAll(@Retains(count = "times") Buf buf, int times) {
    for (int i = 0; i < times; i++) {
      buf.retain();
    }
  }

  static void delegated(@Releases(count = "times") Buf buf, int times) {
    buf.release(times);
  }

  static void releaseOne(@Releases Buf buf) {
    buf.release();
  }

  static void releaseNone(@Releases Buf buf) { // expect: leak
    buf.size();
  }

  static void retainNone(@Retains Buf buf) { // expect: return-of-borrowed
    buf.size();
  }

  static void retainTwo(@Retains Buf buf) {
    buf.retain(); // expect: leak
    buf.retain();
  }

  @RefCounted
  abstract static class Shared {
    @Retains
    abstract void incRef();

    @Releases
    abstract void decRef();

    static void decRef(@Releases(count = "times") Shared shared, int times) {
      while (times-- > 0) {
        shared.decRef();
      }
    }
  }
}

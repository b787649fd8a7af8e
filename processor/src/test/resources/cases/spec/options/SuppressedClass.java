// A suppression on an enclosing class covers all that it contains.
package cases.spec.options;

import fixture.Buf;

class SuppressedClass {
  @SuppressWarnings("custody:leak")
  static final class Experiment {
    static void leaks() {
      Buf buf = Buf.alloc();
      buf.size();
    }

    static final class Inner {
      static void leaks() {
        Buf buf = Buf.alloc();
        buf.size();
      }

      static void releasesTwice() {
        Buf buf = Buf.alloc();
        buf.release();
        buf.release(); // expect: double-release
      }
    }
  }

  static void outside() {
    Buf buf = Buf.alloc(); // expect: leak
    buf.size();
  }
}

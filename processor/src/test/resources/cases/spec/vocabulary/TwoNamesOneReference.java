// Ownership is counted per object, not per variable: after `b = a` there are two names of one
// reference.
package cases.spec.vocabulary;

import fixture.Buf;

class TwoNamesOneReference {
  static void releasedThroughTheOtherName() {
    Buf a = Buf.alloc();
    Buf b = a;
    b.release();
  }

  static void oneNameOverwritten() {
    Buf a = Buf.alloc();
    Buf b = a;
    a = null;
    b.release();
  }

  static void releasedThroughBoth() {
    Buf a = Buf.alloc();
    Buf b = a;
    a.release();
    b.release(); // expect: double-release
  }

  static int usedThroughTheOther() {
    Buf a = Buf.alloc();
    Buf b = a;
    a.release();
    return b.size(); // expect: use-after-release
  }

  static void bothNamesOverwritten() {
    Buf a = Buf.alloc(); // expect: leak
    Buf b = a;
    a = null;
    b = null;
  }
}

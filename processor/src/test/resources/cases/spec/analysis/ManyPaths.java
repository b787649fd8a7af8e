// It ends on any input, in time linear in the size of the method for a bounded number of live
// references.
package cases.spec.analysis;

import fixture.Buf;

class ManyPaths {
  static int released(int bits) {
    Buf buf = Buf.alloc();
    int sum = 0;
    if ((bits & 1) != 0) {
      sum += buf.get(0);
    }
    if ((bits & 2) != 0) {
      sum += buf.get(1);
    }
    if ((bits & 4) != 0) {
      sum += buf.get(2);
    }
    if ((bits & 8) != 0) {
      sum += buf.get(3);
    }
    if ((bits & 16) != 0) {
      sum += buf.get(4);
    }
    if ((bits & 32) != 0) {
      sum += buf.get(5);
    }
    if ((bits & 64) != 0) {
      sum += buf.get(6);
    }
    if ((bits & 128) != 0) {
      sum += buf.get(7);
    }
    if ((bits & 256) != 0) {
      sum += buf.get(8);
    }
    if ((bits & 512) != 0) {
      sum += buf.get(9);
    }
    if ((bits & 1024) != 0) {
      sum += buf.get(10);
    }
    if ((bits & 2048) != 0) {
      sum += buf.get(11);
    }
    buf.release();
    return sum;
  }

  static int releasedTwiceAtTheEnd(int bits) {
    Buf buf = Buf.alloc();
    int sum = 0;
    if ((bits & 1) != 0) {
      sum += buf.get(0);
    }
    if ((bits & 2) != 0) {
      sum += buf.get(1);
    }
    if ((bits & 4) != 0) {
      sum += buf.get(2);
    }
    if ((bits & 8) != 0) {
      sum += buf.get(3);
    }
    buf.release();
    if ((bits & 16) != 0) {
      sum += 4;
    }
    buf.release(); // expect: double-release
    return sum;
  }

  static void manyReferences() {
    Buf a = Buf.alloc();
    Buf b = Buf.alloc();
    Buf c = Buf.alloc();
    Buf d = Buf.alloc();
    Buf e = Buf.alloc();
    Buf f = Buf.alloc(); // expect: leak
    Buf g = Buf.alloc();
    Buf h = Buf.alloc();
    a.release();
    b.release();
    c.release();
    d.release();
    e.release();
    g.release();
    h.release();
  }
}

// Defaults: what you get is owned: an unannotated method result is @Owned, a constructed object
// too.
package cases.spec.defaults;

import fixture.Buf;
import fixture.HeapBuf;

class WhatYouGetIsOwned {
  static Buf make() {
    return Buf.alloc();
  }

  static Buf lend(Buf buf) {
    return buf; // expect: return-of-borrowed
  }

  static void resultReleased() {
    make().release();
  }

  static void resultForgotten() {
    make(); // expect: leak
  }

  static void constructedAndReleased() {
    Buf buf = new HeapBuf();
    buf.release();
  }

  static void constructedAndForgotten() {
    Buf buf = new HeapBuf(); // expect: leak
    buf.size();
  }
}

// An array of one as a variable that a loop or a function can fill: what it holds is the method's own.
package cases.java.arrays;

import dev.custody.Owned;
import fixture.Buf;

class HolderOfOne {
  static @Owned Buf returned(boolean wanted) {
    Buf[] holder = {null};
    if (wanted) {
      holder[0] = Buf.alloc();
    }
    return holder[0];
  }

  static @Owned Buf filledOnce(int times) {
    Buf[] holder = new Buf[1];
    for (int i = 0; i < times; i++) {
      if (holder[0] == null) {
        holder[0] = Buf.alloc();
      }
    }
    return holder[0];
  }

  static @Owned Buf returnedAfterItsRelease() {
    Buf[] holder = {null};
    holder[0] = Buf.alloc();
    holder[0].release();
    return holder[0]; // expect: use-after-release
  }

  static @Owned Buf ofTheCaller(Buf[] holder) {
    holder[0] = Buf.alloc();
    return holder[0]; // expect: return-of-borrowed
  }

  static @Owned Buf firstOfTwo() {
    Buf[] both = {null, null}; // expect: leak
    both[0] = Buf.alloc();
    both[1] = Buf.alloc();
    return both[0];
  }
}

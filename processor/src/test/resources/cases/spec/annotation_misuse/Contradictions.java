// annotation-misuse: two contracts on one position that exclude each other.
package cases.spec.annotation_misuse;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class Contradictions {
  static native void lentAndStolen(@Borrowed @Steals Buf buf); // expect: annotation-misuse

  static native @Owned @Borrowed Buf ownedAndBorrowed(); // expect: annotation-misuse

  static final class Slot {
    private @Borrowed Buf lent;

    void set(@Borrowed Buf buf) {
      lent = buf;
    }
  }

  static native @Borrowed Buf borrowed();

  static native @Owned Buf owned();
}

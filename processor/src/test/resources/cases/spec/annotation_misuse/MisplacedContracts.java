// annotation-misuse: an annotation that makes no sense where it stands.
package cases.spec.annotation_misuse;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;

class MisplacedContracts {
  static void ownedParameter(@Owned Buf buf) { // expect: annotation-misuse
    buf.size();
  }

  static @Steals Buf stealingResult() { // expect: annotation-misuse
    return Buf.alloc();
  }

  static @Owned int ownedPrimitive() { // expect: annotation-misuse
    return 0;
  }

  static void stolenPrimitive(@Steals int value) {} // expect: annotation-misuse

  static void borrowedString(@Borrowed String text) {} // expect: annotation-misuse

  static @Owned void ownedNothing() {} // expect: annotation-misuse

  static @Retains void staticRetain() {} // expect: annotation-misuse

  static @Releases void staticRelease() {} // expect: annotation-misuse

  static void lentObject(@Borrowed Object any) {}

  static @Owned Buf ownedResult() {
    return Buf.alloc();
  }

  static void lentAndStolen(@Borrowed Buf lent, @Steals Buf taken) {
    taken.release();
  }
}

// override-mismatch: likewise a method reference against its functional interface.
package cases.spec.override_mismatch;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.BufConsumer;
import fixture.BufFactory;
import fixture.BufReader;
import fixture.BufView;

class MethodReferences {
  static void releases(@Steals Buf buf) {
    buf.release();
  }

  static int looks(@Borrowed Buf buf) {
    return buf.size();
  }

  static int takes(@Steals Buf buf) {
    buf.release();
    return 0;
  }

  static @Borrowed Buf shared() {
    return Buf.EMPTY;
  }

  static @Owned Buf copied(@Borrowed Buf buf) {
    return buf.copy();
  }

  static @Borrowed Buf itself(@Borrowed Buf buf) {
    return buf;
  }

  static void matching() {
    BufConsumer consumer = MethodReferences::releases;
    BufReader reader = MethodReferences::looks;
    BufFactory factory = Buf::alloc;
    BufView view = MethodReferences::itself;
    BufConsumer release = Buf::release;
  }

  static void takesWhatIsLent() {
    BufReader reader = MethodReferences::takes; // expect: override-mismatch
  }

  static void onlyBorrowsWhatItIsGiven() {
    BufConsumer consumer = MethodReferences::looks; // expect: override-mismatch
  }

  static void borrowedWhereOwnedIsPromised() {
    BufFactory factory = MethodReferences::shared; // expect: override-mismatch
  }

  static void ownedWhereBorrowedIsPromised() {
    BufView view = MethodReferences::copied; // expect: override-mismatch
  }
}

// annotation-misuse: a condition on a result that the method does not have.
package cases.spec.annotation_misuse;

import dev.custody.Steals;
import dev.custody.When;
import fixture.Buf;

class ConditionsWithoutAResult {
  static native void trueOfVoid(@Steals(when = When.IF_TRUE) Buf b); // expect: annotation-misuse

  static native int trueOfInt(@Steals(when = When.IF_TRUE) Buf b); // expect: annotation-misuse

  static native void zeroOfVoid(@Steals(when = When.IF_ZERO) Buf b); // expect: annotation-misuse

  static native boolean zeroOfFlag(@Steals(when = When.IF_ZERO) Buf b); // expect: annotation-misuse

  static native boolean trueOfABoolean(@Steals(when = When.IF_TRUE) Buf buf);

  static native int zeroOfAnInt(@Steals(when = When.IF_ZERO) Buf buf);

  static native void success(@Steals(when = When.ON_SUCCESS) Buf buf);
}

// annotation-misuse: a parameter is lent, taken over, retained, released, or changed.
package cases.spec.annotation_misuse;

import dev.custody.*;
import fixture.Buf;

abstract class OnParameters {
  abstract void owned(@Owned Buf buf); // expect: annotation-misuse
  abstract void disposed(@Disposes Buf buf); // expect: annotation-misuse
  abstract void aliased(@Aliases Buf buf); // expect: annotation-misuse
  abstract void immortal(@Immortal Buf buf); // expect: annotation-misuse
  abstract void lentNumber(@Borrowed int number); // expect: annotation-misuse
  abstract void stolenString(@Steals String text); // expect: annotation-misuse
  abstract void stolenNumbers(@Steals int... numbers); // expect: annotation-misuse
  abstract void invalidatedNumber(@Invalidates int number); // expect: annotation-misuse
  abstract void inPlaceBuf(@InPlace Buf buf); // expect: annotation-misuse
  abstract void inPlaceObject(@InPlace Object task); // expect: annotation-misuse
  abstract void lentFrom(@Borrowed(from = "this") Buf buf); // expect: annotation-misuse
  abstract void intoItself(@Steals(into = "buf") Buf buf); // expect: annotation-misuse
  abstract void intoAbsent(@Steals(into = "absent") Buf buf); // expect: annotation-misuse
  abstract void intoNumber(@Steals(into = "number") Buf buf, int number); // expect: annotation-misuse
  abstract void intoBeyond(@Steals(into = "#9") Buf buf); // expect: annotation-misuse
  static native void intoNobody(@Steals(into = "this") Buf buf); // expect: annotation-misuse
  abstract void keptInAbsent(@Borrowed(into = "absent") Buf buf); // expect: annotation-misuse
  abstract void ifTrueOfNothing(@Steals(when = When.IF_TRUE) Buf buf); // expect: annotation-misuse
  abstract int ifTrueOfNumber(@Steals(when = When.IF_TRUE) Buf buf); // expect: annotation-misuse
  abstract boolean ifZeroOfTruth(@Steals(when = When.IF_ZERO) Buf buf); // expect: annotation-misuse
  abstract void countAbsent(@Retains(count = "times") Buf buf); // expect: annotation-misuse
  abstract void countOfText(@Releases(count = "times") Buf buf, String times); // expect: annotation-misuse
  abstract void stolenAndLent(@Steals @Borrowed Buf buf); // expect: annotation-misuse
  abstract void stolenAndReleased(@Steals @Releases Buf buf); // expect: annotation-misuse
  abstract void retainedAndReleased(@Retains @Releases Buf buf); // expect: annotation-misuse

  abstract void lent(@Borrowed Buf buf);
  abstract void kept(@Borrowed(into = "this") Buf buf);
  abstract void stolen(@Steals(into = "#2") Buf buf, Object holder);
  abstract boolean ifTrue(@Steals(when = When.IF_TRUE) Buf buf);
  abstract int ifZero(@Steals(when = When.IF_ZERO) Buf buf);
  abstract void counted(@Retains(count = "#2") Buf buf, int times);
  abstract void changed(@Invalidates Object any);
  abstract void inPlace(@InPlace Runnable task);
  abstract void all(@Steals Buf... bufs);
}

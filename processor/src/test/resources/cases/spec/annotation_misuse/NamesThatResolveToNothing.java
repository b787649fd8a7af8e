// A name that resolves to nothing is an error where it is declared.
package cases.spec.annotation_misuse;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Pool;

class NamesThatResolveToNothing {
  static native @Borrowed(from = "nobody") Buf from(@Borrowed Buf buf); // expect: annotation-misuse

  static native void into(@Steals(into = "nowhere") Buf buf); // expect: annotation-misuse

  static native void lentInto(@Borrowed(into = "nowhere") Buf buf); // expect: annotation-misuse

  static native @Aliases("nobody") Buf alias(Buf buf); // expect: annotation-misuse

  static native @Aliases Buf staticThis(Buf buf); // expect: annotation-misuse

  static native @Borrowed(from = "#0") Buf position(@Borrowed Buf buf); // expect: annotation-misuse

  static native void times(@Retains(count = "often") Buf b, int times); // expect: annotation-misuse

  static native void many(@Retains(count = "name") Buf b, String name); // expect: annotation-misuse

  static native @Borrowed(from = "buf") Buf resolved(@Borrowed Buf buf);

  static native void resolvedInto(@Steals(into = "pool") Buf buf, Pool pool);

  native @Borrowed(from = "this") Buf resolvedThis();

  static native void resolvedCount(@Retains(count = "times") Buf buf, int times);
}

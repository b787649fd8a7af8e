// annotation-misuse: what is said of a method is about its result, its receiver or its fields.
package cases.spec.annotation_misuse;

import dev.custody.*;
import fixture.Buf;

abstract class OnMethods {
  static class Uncounted {
    @Retains native void retain(); // expect: annotation-misuse
    @Releases native void release(); // expect: annotation-misuse
  }

  Buf field;
  int number;

  @Owned abstract void ownedNothing(); // expect: annotation-misuse
  @Borrowed abstract void borrowedNothing(); // expect: annotation-misuse
  @Immortal abstract void immortalNothing(); // expect: annotation-misuse
  @Owned abstract int ownedNumber(); // expect: annotation-misuse
  @Immortal abstract int immortalNumber(); // expect: annotation-misuse
  @Aliases("buf") abstract int aliasedNumber(Buf buf); // expect: annotation-misuse
  @Steals abstract Buf stealing(); // expect: annotation-misuse
  @InPlace abstract void inPlace(Runnable task); // expect: annotation-misuse
  @Retains static native void retainsNobody(); // expect: annotation-misuse
  @Releases static native void releasesNobody(); // expect: annotation-misuse
  @Disposes static native void disposesNobody(); // expect: annotation-misuse
  @Invalidates static native void invalidatesNobody(); // expect: annotation-misuse
  @Aliases static native Buf aliasesNobody(Buf buf); // expect: annotation-misuse
  @Disposes("absent") abstract void disposesAbsent(); // expect: annotation-misuse
  @Aliases("absent") abstract Buf aliasesAbsent(Buf buf); // expect: annotation-misuse
  @Aliases("#2") abstract Buf aliasesBeyond(Buf buf); // expect: annotation-misuse
  @Borrowed(from = "absent") abstract Buf fromAbsent(Buf buf); // expect: annotation-misuse
  @Borrowed(from = {"buf", "#0"}) abstract Buf fromBefore(Buf buf); // expect: annotation-misuse
  @Borrowed(from = "this") static native Buf fromNobody(Buf buf); // expect: annotation-misuse
  @Borrowed(from = "number") abstract Buf fromNumber(int number); // expect: annotation-misuse
  @Borrowed(from = "") abstract Buf fromEmpty(Buf buf); // expect: annotation-misuse
  @Borrowed(into = "this") abstract Buf into(); // expect: annotation-misuse
  @Owned @Borrowed abstract Buf both(); // expect: annotation-misuse
  @Owned @Aliases("buf") abstract Buf ownedAlias(Buf buf); // expect: annotation-misuse

  @Owned abstract Buf owned();
  @Borrowed(from = {"this", "buf", "#2"}) abstract Buf borrowed(Buf buf, Buf other);
  @Aliases("#1") abstract Buf aliased(Buf buf);
  @Immortal abstract Buf immortal();
  @Disposes("field") abstract void close();
  @Invalidates abstract void change();
  @Owned abstract Object perhapsCounted();
}

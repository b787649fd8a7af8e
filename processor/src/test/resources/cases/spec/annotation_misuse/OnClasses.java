// annotation-misuse: contracts are about references, and a class is none.
package cases.spec.annotation_misuse;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.ExtensionModule;
import dev.custody.Immortal;
import dev.custody.InPlace;
import dev.custody.Invalidates;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Buf;

class OnClasses {
  @Owned
  static class OwnedClass {} // expect: annotation-misuse

  @Borrowed
  interface BorrowedInterface {} // expect: annotation-misuse

  @Steals
  static class StealingClass {} // expect: annotation-misuse

  @Retains
  static class RetainingClass {} // expect: annotation-misuse

  @Releases
  static class ReleasingClass {} // expect: annotation-misuse

  @Disposes
  static class DisposingClass {} // expect: annotation-misuse

  @Aliases
  static class AliasingClass {} // expect: annotation-misuse

  @Invalidates
  static class InvalidatingClass {} // expect: annotation-misuse

  @InPlace
  static class InPlaceClass {} // expect: annotation-misuse

  @Immortal
  static class ImmortalButNotCounted {} // expect: annotation-misuse

  @Immortal
  static class ImmortalBuf extends Buf {}

  void locals() {
    @Managed
    @RefCounted
    class CountedHere {} // expect: annotation-misuse

    @ExtensionModule(name = "here")
    class ModuleHere {} // expect: annotation-misuse
  }

  @RefCounted
  static class Root {}

  @RefCounted
  record CountedRecord(int value) {}

  @RefCounted
  interface CountedInterface {}
}

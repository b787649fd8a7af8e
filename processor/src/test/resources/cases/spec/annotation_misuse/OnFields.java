// annotation-misuse: a field owns, borrows, or holds what is immortal; and only objects are counted.
package cases.spec.annotation_misuse;

import dev.custody.*;
import fixture.Buf;
import java.util.List;
import java.util.Map;

class OnFields {
  @Owned int ownedNumber; // expect: annotation-misuse
  @Owned String ownedString; // expect: annotation-misuse
  @Immortal int immortalNumber; // expect: annotation-misuse
  @Owned int[] ownedNumbers; // expect: annotation-misuse
  @Borrowed(from = "other") Buf from; // expect: annotation-misuse
  @Borrowed(into = "other") Buf into; // expect: annotation-misuse
  @Steals Buf stealing; // expect: annotation-misuse
  @Retains Buf retaining; // expect: annotation-misuse
  @Releases Buf releasing; // expect: annotation-misuse
  @Disposes Buf disposing; // expect: annotation-misuse
  @Aliases Buf aliasing; // expect: annotation-misuse
  @Invalidates Buf invalidating; // expect: annotation-misuse
  @InPlace Runnable inPlace; // expect: annotation-misuse
  @Owned @Borrowed Buf both; // expect: annotation-misuse
  List<@Steals Buf> stolenElements; // expect: annotation-misuse
  List<@Owned String> ownedStrings; // expect: annotation-misuse
  Map<@Borrowed String, @Borrowed Buf> borrowedKeys; // expect: annotation-misuse

  @Owned Buf owned;
  @Borrowed Buf borrowed;
  @Immortal Buf immortal;
  @Owned Buf[] ownedElements;
  @Owned Object perhapsCounted;
  Map<String, @Borrowed Buf> borrowedValues;

  @Disposes
  native void close();
}

// @Immortal on a class: its objects are never deallocated.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Owned;
import fixture.Buf;
import java.util.List;

class ImmortalTypes {
  @Immortal
  static final class Nothing extends Buf {}

  static final class Something extends Buf {}

  static void neverReleased() {
    Buf buf = new Nothing();
    buf.size();
  }

  static void releasedTwice() {
    Nothing nothing = new Nothing();
    nothing.release();
    nothing.release();
  }

  static @Owned Buf returned(@Borrowed Nothing nothing) {
    return nothing;
  }

  static void anotherTypeIsReleased() {
    Buf buf = new Something();
    buf.release();
  }

  static void anotherTypeIsForgotten() {
    Buf buf = new Something(); // expect: leak
    buf.size();
  }

  static int lentInAnArray(Nothing... nothings) {
    int size = 0;
    for (Nothing nothing : List.of(nothings)) {
      size += nothing.size();
    }
    return size;
  }

  static int anotherTypeIsLentInAnArray(Something... somethings) {
    List<Something> all = List.of(somethings); // expect: steal-of-borrowed
    return all.size();
  }
}

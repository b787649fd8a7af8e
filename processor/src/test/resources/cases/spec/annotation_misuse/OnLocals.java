// annotation-misuse: a local variable can be asserted to be owned or borrowed, nothing else.
package cases.spec.annotation_misuse;

import dev.custody.*;
import fixture.Buf;
import fixture.BufReader;
import java.util.List;

class OnLocals {
  static void misused(Buf[] bufs, Object any) {
    @Steals Buf stolen = null; // expect: annotation-misuse
    @Retains Buf retained = null; // expect: annotation-misuse
    @Releases Buf released = null; // expect: annotation-misuse
    @Immortal Buf immortal = null; // expect: annotation-misuse
    @InPlace Runnable inPlace = null; // expect: annotation-misuse
    @Owned int number = 1; // expect: annotation-misuse
    @Owned @Borrowed Buf both = null; // expect: annotation-misuse
    @Borrowed(from = "bufs") Buf from = null; // expect: annotation-misuse
    List<@InPlace Buf> elements = null; // expect: annotation-misuse
    for (@Steals Buf buf : bufs) { // expect: annotation-misuse
      buf.size();
    }
    if (any instanceof @Steals Buf buf) { // expect: annotation-misuse
      buf.size();
    }
    BufReader reader = (@Owned Buf buf) -> buf.size(); // expect: annotation-misuse
  }

  static void asserted(@Borrowed Buf buf) {
    @Borrowed Buf lent = buf;
    @Owned Buf owned = Buf.alloc();
    owned.compareWith(lent);
    owned.release();
  }
}

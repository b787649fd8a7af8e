// An @Owned parameter is one mistake: what the body does with it is taken for what was meant.
package cases.spec.annotation_misuse;

import dev.custody.Owned;
import fixture.Buf;

class OwnedParameterOnce {
  static void released(@Owned Buf buf) { // expect: annotation-misuse
    buf.release();
  }

  static Buf returned(@Owned Buf buf) { // expect: annotation-misuse
    return buf;
  }
}

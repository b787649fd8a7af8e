// options: -Acustody.strict=true
// strict: public API with counted types is annotated explicitly; private code goes by the defaults.
package cases.spec.options;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

public class Strict {
  public static @Owned Buf make() {
    return helper(Buf.EMPTY);
  }

  public static void lend(@Borrowed Buf buf) {
    buf.size();
  }

  public static void take(@Steals Buf buf) {
    buf.release();
  }

  private static Buf helper(Buf buf) {
    return buf.copy();
  }
}

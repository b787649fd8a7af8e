// Java: a third name for one of two parameters is compared, to find out which one it is not.
package cases.java.conditions;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;

class LargerOfTwo {
  static @Owned Buf larger(@Steals Buf first, @Steals Buf second) {
    Buf large = first.size() > second.size() ? first : second;
    Buf small = large == first ? second : first;
    small.release();
    return large;
  }
}

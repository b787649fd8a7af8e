// What an iterator has given before a loop, the loop does not come by.
package cases.java.iterators;

import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;

class InTwoLoops {
  static Buf theFirstIsKept(@Steals List<Buf> all) {
    Iterator<Buf> each = all.iterator();
    Buf first = each.hasNext() ? each.next() : null;
    while (each.hasNext()) {
      each.next().release();
    }
    return first;
  }

  static void inTwoLoops(@Steals List<Buf> all) {
    Iterator<Buf> each = all.iterator();
    Buf stop = null;
    while (each.hasNext()) {
      Buf buf = each.next();
      if (buf.readable()) {
        stop = buf;
        break;
      }
      buf.release();
    }
    while (each.hasNext()) {
      each.next().release();
    }
    if (stop != null) {
      stop.release();
    }
  }

  static Buf usedThoughAllAreGone(@Steals List<Buf> all) {
    Buf first = all.get(0);
    Iterator<Buf> each = all.iterator();
    while (each.hasNext()) {
      each.next().release();
    }
    first.size(); // expect: use-after-release
    return Buf.alloc();
  }
}

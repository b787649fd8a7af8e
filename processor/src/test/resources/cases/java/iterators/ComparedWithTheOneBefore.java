// Java: what an iterator shows is another element each time.
package cases.java.iterators;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;

class ComparedWithTheOneBefore {
  static void withoutDoubles(List<@Owned Buf> bufs) {
    Buf before = null;
    for (Iterator<@Owned Buf> each = bufs.iterator(); each.hasNext(); ) {
      Buf buf = each.next();
      if (before != null && before.compareWith(buf) == 0) {
        each.remove();
        buf.release();
      } else {
        before = buf;
      }
    }
  }

  static void comparedWithWhatIsGone(List<@Owned Buf> bufs) {
    Buf before = null;
    for (Iterator<@Owned Buf> each = bufs.iterator(); each.hasNext(); ) {
      Buf buf = each.next();
      if (before != null && before.compareWith(buf) == 0) { // expect: use-after-release
        each.remove();
        buf.release();
      }
      before = buf;
    }
  }

  static void withoutTheOneBefore(List<@Owned Buf> bufs) {
    Buf before = null;
    Iterator<@Owned Buf> each = bufs.iterator();
    while (each.hasNext()) {
      Buf buf = each.next(); // expect: leak
      if (before != null && before.compareWith(buf) == 0) {
        each.remove();
        before.release(); // expect: release-of-borrowed
      }
      before = buf;
    }
  }

  static void byIndex(List<@Owned Buf> bufs) {
    Buf before = null;
    for (int i = 0; i < bufs.size(); i++) {
      if (before != null && before.compareWith(bufs.get(i)) == 0) {
        bufs.remove(i--).release();
      } else {
        before = bufs.get(i);
      }
    }
  }
}

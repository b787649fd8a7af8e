// What an iterator has returned leaves its place for null.
package cases.java.iterators;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.List;
import java.util.ListIterator;

class SetToNull {
  static native @Owned List<Buf> list();

  static void releasedFirst() {
    for (ListIterator<Buf> each = list().listIterator(); each.hasNext(); ) {
      Buf buf = each.next();
      buf.release();
      each.set(null);
    }
  }

  static void releasedAfterwards(List<Buf> bufs) {
    ListIterator<Buf> each = bufs.listIterator();
    while (each.hasNext()) {
      Buf buf = each.next();
      each.set(null);
      buf.release();
    }
  }

  static void forgotten(List<Buf> bufs) {
    ListIterator<Buf> each = bufs.listIterator();
    while (each.hasNext()) {
      Buf buf = each.next(); // expect: leak
      buf.size();
      each.set(null);
    }
  }

  static void anotherInItsPlace(List<Buf> bufs, @Steals Buf with) {
    ListIterator<Buf> each = bufs.listIterator();
    Buf first = each.next();
    each.set(with);
    first.release();
  }
}

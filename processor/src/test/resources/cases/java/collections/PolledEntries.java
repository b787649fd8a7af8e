// The first or last entry of a sorted map, once polled, is a container of its own, of one.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class PolledEntries {
  static void forgotten(TreeMap<Integer, Buf> bufs) {
    bufs.pollFirstEntry(); // expect: leak
  }

  static void onlyItsKeyKept(TreeMap<Integer, Buf> bufs) {
    Integer first = bufs.pollFirstEntry().getKey(); // expect: leak
    System.out.println(first);
  }

  static void released(TreeMap<Integer, Buf> bufs) {
    while (!bufs.isEmpty()) {
      bufs.pollFirstEntry().getValue().release();
    }
  }

  static void drained() {
    TreeMap<Integer, Buf> bufs = new TreeMap<>();
    bufs.put(1, Buf.alloc());
    Map.Entry<Integer, Buf> last;
    while ((last = bufs.pollLastEntry()) != null) {
      last.getValue().release();
    }
  }

  static void looped() {
    TreeMap<Integer, Buf> bufs = new TreeMap<>();
    bufs.put(1, Buf.alloc());
    Map.Entry<Integer, Buf> last;
    while ((last = bufs.pollLastEntry()) != null) { // expect: leak
      last.getValue().size();
    }
  }

  static @Owned Buf returned(TreeMap<Integer, Buf> bufs) {
    Map.Entry<Integer, Buf> first = bufs.pollFirstEntry();
    return first == null ? null : first.getValue();
  }

  static void moved(TreeMap<Integer, Buf> bufs, List<Buf> others) {
    Map.Entry<Integer, Buf> first = bufs.pollFirstEntry();
    if (first != null) {
      others.add(first.getValue());
    }
  }

  static void seenBefore(TreeMap<Integer, Buf> bufs) {
    Buf first = bufs.firstEntry().getValue();
    bufs.pollFirstEntry();
    first.release();
  }

  static void borrowed(TreeMap<Integer, @Borrowed Buf> bufs) {
    bufs.pollFirstEntry();
  }
}

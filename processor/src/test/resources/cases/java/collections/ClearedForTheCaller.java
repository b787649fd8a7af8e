// clear() on a container that the caller lent loses what the caller owns, unless the elements were
// discarded or moved before.
package cases.java.collections;

import dev.custody.Borrowed;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ClearedForTheCaller {
  static void cleared(List<Buf> bufs) {
    bufs.clear(); // expect: leak
  }

  static void clearedMap(Map<String, Buf> bufs) {
    bufs.clear(); // expect: leak
  }

  static void onlyLookedAt(List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.size();
    }
    bufs.clear(); // expect: leak
  }

  static void releasedBefore(List<Buf> bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  static void releasedByAFunction(Map<String, Buf> bufs) {
    bufs.forEach((name, buf) -> buf.release());
    bufs.clear();
  }

  static void takenOutBefore(List<Buf> bufs) {
    while (!bufs.isEmpty()) {
      bufs.remove(bufs.size() - 1).release();
    }
    bufs.clear();
  }

  static void knownToBeEmpty(List<Buf> bufs) {
    if (bufs.isEmpty()) {
      bufs.clear();
    }
  }

  static void movedBefore(List<Buf> bufs, List<Buf> others) {
    for (Buf buf : bufs) {
      others.add(buf);
    }
    bufs.clear();
  }

  static void movedAtOnce(List<Buf> bufs, List<Buf> others) {
    others.addAll(bufs);
    bufs.clear();
  }

  static void copiedBefore(List<Buf> bufs) {
    List<Buf> copy = new ArrayList<>(bufs);
    bufs.clear();
    copy.forEach(Buf::release);
  }

  static void borrowedElements(List<@Borrowed Buf> bufs) {
    bufs.clear();
  }

  static void borrowedContainer(@Borrowed List<Buf> bufs) {
    bufs.clear();
  }
}

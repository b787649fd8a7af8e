// A loop over a view of some elements says nothing of the others.
package cases.java.loops;

import dev.custody.Steals;
import fixture.Buf;
import java.util.List;
import java.util.ListIterator;
import java.util.NavigableMap;

class PartsOfContainers {
  static void aHalfByIndexAndTheRest(@Steals List<Buf> all) {
    int half = all.size() / 2;
    for (int i = 0; i < half; i++) {
      all.get(i).release();
    }
    all.subList(half, all.size()).forEach(Buf::release);
  }

  static Buf theFirstAndTheRest(@Steals List<Buf> all) {
    Buf first = all.get(0);
    List<Buf> rest = all.subList(1, all.size());
    rest.forEach(Buf::release);
    return first;
  }

  static void theRestByAnIterator(@Steals List<Buf> all) {
    ListIterator<Buf> rest = all.listIterator(1);
    while (rest.hasNext()) {
      rest.next().release();
    }
    all.get(0).release();
  }

  static void bySort(@Steals NavigableMap<String, Buf> all, String middle) {
    for (Buf buf : all.headMap(middle).values()) {
      buf.release();
    }
    for (Buf buf : all.tailMap(middle).values()) {
      buf.release();
    }
  }

  static void theHalfIsDropped(@Steals List<Buf> all, int half) {
    for (Buf buf : all.subList(0, half)) {
      buf.release();
    }
    all.subList(0, half).clear();
    for (Buf buf : all) {
      buf.release();
    }
  }

  static void allAndAPart(@Steals List<Buf> all, int half) {
    all.forEach(Buf::release);
    for (Buf buf : all.subList(0, half)) {
      buf.release(); // expect: double-release
    }
  }

  static void backwards(@Steals List<Buf> all) {
    ListIterator<Buf> each = all.listIterator(all.size());
    while (each.hasPrevious()) {
      each.previous().release();
    }
  }
}

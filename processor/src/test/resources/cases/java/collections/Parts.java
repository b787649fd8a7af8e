// A view of some elements: nobody can tell which they are, but they are in the container, too.
package cases.java.collections;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;

class Parts {
  static native @Owned List<Buf> list();

  static void halves() {
    List<Buf> all = list();
    List<Buf> head = all.subList(0, 2);
    List<Buf> tail = all.subList(2, all.size());
    head.forEach(Buf::release);
    tail.forEach(Buf::release);
  }

  static void halvesInLoops(@Steals List<Buf> all) {
    for (Buf each : all.subList(0, 2)) {
      each.release();
    }
    for (Buf each : all.subList(2, all.size())) {
      each.release();
    }
  }

  static void smallOnesAndOthers(@Steals List<Buf> all) {
    all.stream().filter(each -> each.size() < 10).forEach(Buf::release);
    all.stream().filter(each -> each.size() >= 10).forEach(Buf::release);
  }

  static void firstOnesAndOthers(@Steals List<Buf> all) {
    all.stream().limit(2).forEach(Buf::release);
    all.stream().skip(2).forEach(Buf::release);
  }

  static void partAndAll(@Steals List<Buf> all) {
    all.subList(0, 2).forEach(Buf::release);
    for (Buf each : all) {
      each.release(); // expect: double-release
    }
  }

  static List<Buf> partIsReleasedAndAllReturned(@Steals List<Buf> all) {
    all.subList(0, 2).forEach(Buf::release); // expect: release-of-borrowed
    return all;
  }

  static void cutOff(List<Buf> all) {
    all.subList(2, all.size()).forEach(Buf::release);
    all.subList(2, all.size()).clear();
  }

  static void cutOffByAnIterator(List<Buf> all) {
    Iterator<Buf> each = all.subList(2, 4).iterator();
    while (each.hasNext()) {
      each.next().release();
    }
    all.subList(2, 4).clear();
  }

  static void cutOffByIndex(List<Buf> all, int from) {
    for (int i = from; i < all.size(); i++) {
      all.get(i).release();
    }
    all.subList(from, all.size()).clear();
  }

  static void releasedAndLeft(List<Buf> all) {
    all.subList(2, all.size()).forEach(Buf::release); // expect: release-of-borrowed
  }
}

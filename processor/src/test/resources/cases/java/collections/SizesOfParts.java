// How many elements a part of a container has says nothing of those outside of the part.
package cases.java.collections;

import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;

class SizesOfParts {
  static native @Owned List<Buf> list();

  static native @Owned TreeMap<String, Buf> map();

  static void oneInThePart() {
    List<Buf> all = list(); // expect: leak
    List<Buf> part = all.subList(0, 1);
    if (part.size() <= 1) {
      all.remove(0).release();
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void oneInTheWhole() {
    List<Buf> all = list();
    List<Buf> part = all;
    if (part.size() <= 1) {
      all.remove(0).release();
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void oneBeforeTheKey() {
    TreeMap<String, Buf> all = map(); // expect: leak
    if (all.headMap("b").size() == 1) {
      all.pollFirstEntry().getValue().release();
      return;
    }
    for (Buf each : all.values()) {
      each.release();
    }
  }

  static void oneOfTheMap() {
    TreeMap<String, Buf> all = map();
    if (all.size() == 1) {
      all.pollFirstEntry().getValue().release();
      return;
    }
    for (Buf each : all.values()) {
      each.release();
    }
  }

  static void onlySmallOnes() {
    List<Buf> all = list(); // expect: leak
    if (all.stream().filter(each -> each.size() > 9).count() == 0) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void noneButTheFirst() {
    List<Buf> all = list(); // expect: leak
    List<Buf> rest = all.subList(1, all.size());
    List<Buf> others = rest;
    if (others.isEmpty()) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void theFirstAndNoOther() {
    List<Buf> all = list();
    all.get(0).release();
    List<Buf> rest = all.subList(1, all.size());
    if (rest.isEmpty()) {
      return;
    }
    for (Buf each : rest) {
      each.release();
    }
  }

  static void noneFromTheSecondOn() {
    List<Buf> all = list(); // expect: leak
    Iterator<Buf> second = all.listIterator(1);
    if (!second.hasNext()) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void noneFromTheFirstOn() {
    List<Buf> all = list();
    Iterator<Buf> first = all.iterator();
    if (!first.hasNext()) {
      return;
    }
    for (Buf each : all) {
      each.release();
    }
  }

  static void drainedPartByPart(@Steals List<Buf> all) {
    List<Buf> head = all.subList(0, 2);
    while (!head.isEmpty()) {
      head.remove(0).release();
    }
    while (!all.isEmpty()) {
      all.remove(0).release();
    }
  }
}

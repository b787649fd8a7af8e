// In one turn of a loop, asking for the element again gives the same element.
package cases.java.loops;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class ShownAgain {
  static void entries() {
    Map<String, Buf> all = named();
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      System.out.println(each.getKey() + each.getValue().size());
      each.getValue().release();
    }
  }

  static void entriesThatMayBeEmpty() {
    for (Map.Entry<String, Buf> each : named().entrySet()) {
      if (each.getValue() != null) {
        each.getValue().release();
      }
    }
  }

  static void entriesOfAnIterator() {
    Map<String, Buf> all = named();
    Iterator<Map.Entry<String, Buf>> entries = all.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Buf> each = entries.next();
      System.out.println(each.getValue().size());
      each.getValue().release();
      entries.remove();
    }
  }

  static void removedBeforeItIsAskedFor() {
    Map<String, Buf> all = named();
    Iterator<Map.Entry<String, Buf>> entries = all.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Buf> each = entries.next();
      System.out.println(each.getValue().size());
      entries.remove();
      each.getValue().release();
    }
  }

  static void removedAndForgotten(Map<String, Buf> all) {
    Iterator<Map.Entry<String, Buf>> entries = all.entrySet().iterator();
    while (entries.hasNext()) {
      Map.Entry<String, Buf> each = entries.next();
      if (each.getValue().readable()) { // expect: leak
        entries.remove();
      }
    }
  }

  static void byIndex(@Steals List<Buf> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) != null) {
        all.get(i).release();
      }
    }
  }

  static void onlySome() {
    Map<String, Buf> all = named(); // expect: leak
    for (Map.Entry<String, Buf> each : all.entrySet()) {
      if (each.getValue().readable()) {
        each.getValue().release();
      }
    }
  }

  static void twice(@Steals List<Buf> all) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).release();
      all.get(i).release(); // expect: double-release
    }
  }

  static void keysAndValues(@Steals Map<Buf, Buf> all) {
    for (Map.Entry<Buf, Buf> each : all.entrySet()) {
      each.getKey().release();
      each.getValue().release();
    }
  }

  static void twoLists(@Steals List<Buf> some, @Steals List<Buf> others) {
    for (int i = 0; i < some.size(); i++) {
      some.get(i).release();
      others.get(i).release();
    }
  }

  static void replacedBetween(List<Buf> all) {
    for (int i = 0; i < all.size(); i++) {
      Buf old = all.set(i, all.get(i).copy());
      old.release();
      System.out.println(all.get(i).size());
    }
  }

  static final class Holder {
    private final List<Buf> all = new ArrayList<>();

    void add(@Steals Buf buf) {
      all.add(buf);
    }

    @Disposes
    void close() {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i) != null) {
          all.get(i).release();
        }
      }
      all.clear();
    }
  }

  private static native Map<String, Buf> named();
}

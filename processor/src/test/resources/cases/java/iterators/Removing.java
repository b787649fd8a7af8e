// An iterator takes out what it returned last, before or after it was released; a loop that asks
// for more until there is none has seen every element.
package cases.java.iterators;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

class Removing {
  static List<Buf> filled() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    bufs.add(Buf.alloc());
    return bufs;
  }

  static void released() {
    List<Buf> bufs = filled();
    Iterator<Buf> all = bufs.iterator();
    while (all.hasNext()) {
      all.next().release();
    }
  }

  static void notReleased() {
    List<Buf> bufs = filled(); // expect: leak
    Iterator<Buf> all = bufs.iterator();
    while (all.hasNext()) {
      all.next().size();
    }
  }

  static void releasedAndRemoved() {
    List<Buf> bufs = filled();
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      all.next().release();
      all.remove();
    }
  }

  static void removedAndForgotten() {
    List<Buf> bufs = filled();
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      Buf buf = all.next(); // expect: leak
      all.remove();
    }
  }

  static void someRemoved() {
    List<Buf> bufs = filled(); // expect: leak
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      Buf buf = all.next();
      if (buf.readable()) {
        all.remove();
        buf.release();
      }
    }
  }

  static void releasedAgain(List<Buf> bufs) {
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      Buf buf = all.next();
      buf.release();
      all.remove();
      buf.release(); // expect: double-release
    }
  }

  static void lentOnesRemoved(List<Buf> bufs) {
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      Buf buf = all.next();
      if (!buf.readable()) {
        buf.release();
        all.remove();
      }
    }
  }

  static void lentOnesReleased(List<Buf> bufs) {
    for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
      Buf buf = all.next();
      if (!buf.readable()) {
        buf.release(); // expect: release-of-borrowed
      }
    }
  }

  static void replaced() {
    List<Buf> bufs = filled();
    ListIterator<Buf> all = bufs.listIterator();
    while (all.hasNext()) {
      Buf buf = all.next();
      all.set(buf.copy());
      buf.release();
    }
    bufs.forEach(Buf::release);
  }

  static void replacedAndForgotten() {
    List<Buf> bufs = filled();
    ListIterator<Buf> all = bufs.listIterator();
    while (all.hasNext()) {
      Buf buf = all.next(); // expect: leak
      all.set(buf.copy());
    }
    bufs.forEach(Buf::release);
  }

  static void entriesRemoved(Map<String, Buf> byName) {
    Iterator<Map.Entry<String, Buf>> all = byName.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Buf> entry = all.next();
      if (!entry.getValue().readable()) {
        entry.getValue().release();
        all.remove();
      }
    }
  }

  static void entriesReleased() {
    Map<String, Buf> byName = new HashMap<>();
    byName.put("a", Buf.alloc());
    Iterator<Map.Entry<String, Buf>> all = byName.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Buf> entry = all.next();
      entry.getValue().release();
      all.remove();
    }
  }

  static void entryForgotten(Map<String, Buf> byName) {
    Iterator<Map.Entry<String, Buf>> all = byName.entrySet().iterator();
    while (all.hasNext()) {
      Buf buf = all.next().getValue(); // expect: leak
      if (!buf.readable()) {
        all.remove();
      }
    }
  }

  static final class Pending {
    private final Deque<Buf> bufs = new ArrayDeque<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    void flush() {
      for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
        Buf buf = all.next();
        if (buf.readable()) {
          buf.release();
          all.remove();
        }
      }
    }

    void flushAndKeep() {
      for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
        Buf buf = all.next();
        if (buf.readable()) {
          buf.release(); // expect: release-of-borrowed
        }
      }
    }

    @Disposes
    void close() {
      for (Iterator<Buf> all = bufs.iterator(); all.hasNext(); ) {
        all.next().release();
        all.remove();
      }
    }
  }

  static void nobodyHasLooked(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    all.next(); // expect: leak
    all.remove();
  }

  static void eldest(Map<String, Buf> bufs) {
    Iterator<Buf> all = bufs.values().iterator();
    all.next(); // expect: leak
    all.remove();
  }

  static void eachUnlooked(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    while (all.hasNext()) {
      all.next(); // expect: leak
      all.remove();
    }
  }

  static void lookedAtOnce(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    if (all.next().size() == 0) { // expect: leak
      all.remove();
    }
  }

  static void secondOne(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    all.next();
    all.next().release();
    all.remove();
  }

  static int firstStays(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    Buf first = all.next();
    Buf second = all.next();
    all.remove();
    second.release();
    return first.size();
  }

  static void wrongOneIsReleased(List<Buf> bufs) {
    Iterator<Buf> all = bufs.iterator();
    Buf first = all.next();
    Buf second = all.next(); // expect: leak
    all.remove();
    first.release(); // expect: release-of-borrowed
  }
}

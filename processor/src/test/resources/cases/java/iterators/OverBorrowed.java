import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

/** An iterator over what only borrows its elements takes out what nobody here owes anything for. */
final class OverBorrowed {
  private final List<@Borrowed Buf> watched = new ArrayList<>();
  private final Map<String, @Borrowed Buf> named = new HashMap<>();

  void ofAList() {
    for (Iterator<Buf> all = watched.iterator(); all.hasNext(); ) {
      if (!all.next().readable()) {
        all.remove();
      }
    }
  }

  void ofAMap() {
    Iterator<Map.Entry<String, Buf>> all = named.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Buf> entry = all.next();
      if (entry.getValue().readable()) {
        all.remove();
      }
    }
  }

  void putAgain(Buf which) {
    ListIterator<Buf> all = watched.listIterator();
    while (all.hasNext()) {
      if (all.next() == which) {
        all.remove();
        all.add(which);
      }
    }
  }

  void released() {
    for (Iterator<Buf> all = watched.iterator(); all.hasNext(); ) {
      Buf each = all.next();
      all.remove();
      each.release(); // expect: release-of-borrowed
    }
  }

  void releasedByEntry() {
    Iterator<Map.Entry<String, Buf>> all = named.entrySet().iterator();
    while (all.hasNext()) {
      all.next().getValue().release(); // expect: release-of-borrowed
    }
  }

  /** A second index of what the first one owns. */
  static void inTwoMaps(
      Map<Long, @Owned Buf> byTime, Map<String, @Borrowed Buf> byName, Long time) {
    Buf old = byTime.remove(time);
    if (old != null) {
      byName.values().remove(old);
      old.release();
    }
  }

  static void inTwoMapsAndReleasedTwice(
      Map<Long, @Owned Buf> byTime, Map<String, @Borrowed Buf> byName, Long time) {
    Buf old = byTime.remove(time);
    if (old != null) {
      byName.values().remove(old);
      old.release();
      old.release(); // expect: double-release
    }
  }

  static void outOfWhatOwns(Map<Long, @Owned Buf> byTime, Long time) {
    Buf old = byTime.get(time); // expect: leak
    if (old != null) {
      byTime.values().remove(old);
    }
  }

  static void ofTheCaller(@Borrowed List<Buf> lent) {
    Iterator<Buf> all = lent.subList(0, 2).iterator();
    all.next();
    all.remove();
  }
}

/** The same over what owns its elements. */
final class OverOwned {
  private final List<@Owned Buf> kept = new ArrayList<>();

  void removed() {
    for (Iterator<Buf> all = kept.iterator(); all.hasNext(); ) {
      if (!all.next().readable()) { // expect: leak
        all.remove();
      }
    }
  }

  @Disposes
  void close() {
    kept.forEach(Buf::release);
  }
}

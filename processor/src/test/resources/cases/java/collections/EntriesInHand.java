import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Map;
import java.util.TreeMap;

/** An entry that has no name gives its value; one that has shows it also when it was removed. */
final class EntriesInHand {
  private final TreeMap<Integer, @Owned Buf> held = new TreeMap<>();

  void withoutName() {
    Buf head = held.pollFirstEntry().getValue();
    try {
      head.size();
    } finally {
      head.release();
    }
  }

  @Owned
  Buf given() {
    return held.pollLastEntry().getValue();
  }

  void lookedAtOnly() {
    Buf head = held.pollFirstEntry().getValue(); // expect: leak
    head.size();
  }

  void releasedTwice() {
    Buf head = held.pollFirstEntry().getValue();
    head.release();
    head.release(); // expect: double-release
  }

  void keyOnly() {
    held.pollFirstEntry().getKey(); // expect: leak
  }

  void removedBefore(int last) {
    Map.Entry<Integer, Buf> entry;
    while ((entry = held.firstEntry()) != null && entry.getKey() < last) {
      held.remove(entry.getKey());
      entry.getValue().release();
    }
  }

  void removedBeforeAndNotReleased(int last) {
    Map.Entry<Integer, Buf> entry;
    while ((entry = held.firstEntry()) != null && entry.getKey() < last) {
      held.remove(entry.getKey()); // expect: leak
      entry.getValue().size();
    }
  }

  void removedBeforeInAFor() {
    for (Map.Entry<Integer, Buf> entry; (entry = held.firstEntry()) != null; ) {
      held.remove(entry.getKey());
      entry.getValue().release();
    }
  }

  void removedBeforeInAForAndNotReleased() {
    for (Map.Entry<Integer, Buf> entry; (entry = held.firstEntry()) != null; ) {
      held.remove(entry.getKey()); // expect: leak
      entry.getValue().size();
    }
  }

  void removedBeforeInAnIf() {
    Map.Entry<Integer, Buf> entry;
    if ((entry = held.firstEntry()) != null) {
      held.remove(entry.getKey());
      entry.getValue().release();
    }
  }

  void removedBeforeInAnIfAndNotReleased() {
    Map.Entry<Integer, Buf> entry;
    if ((entry = held.firstEntry()) != null) {
      held.remove(entry.getKey()); // expect: leak
      entry.getValue().size();
    }
  }

  void removedBeforeInADo() {
    Map.Entry<Integer, Buf> entry = held.firstEntry();
    do {
      held.remove(entry.getKey());
      entry.getValue().release();
    } while ((entry = held.firstEntry()) != null);
  }

  void removedBeforeInADoAndNotReleased() {
    Map.Entry<Integer, Buf> entry = held.firstEntry();
    do {
      held.remove(entry.getKey()); // expect: leak
      entry.getValue().size();
    } while ((entry = held.firstEntry()) != null);
  }

  @Disposes
  void close() {
    held.values().forEach(Buf::release);
  }
}

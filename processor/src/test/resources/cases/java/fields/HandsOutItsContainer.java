// A field's container keeps owning what is in it, whoever else gets to see it.
package cases.java.fields;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class HandsOutItsContainer {
  private List<Buf> all = new ArrayList<>();
  private final Map<String, Buf> named = new HashMap<>();
  private Buf[] slots = new Buf[4];

  void add(@Steals Buf buf) {
    all.add(buf);
  }

  List<Buf> all() {
    return all; // expect: return-of-borrowed
  }

  Buf[] slots() {
    return slots; // expect: return-of-borrowed
  }

  Collection<Buf> values() {
    return named.values(); // expect: return-of-borrowed
  }

  List<Buf> unmodifiable() {
    return Collections.unmodifiableList(all); // expect: return-of-borrowed
  }

  List<Buf> copied() {
    return new ArrayList<>(all); // expect: return-of-borrowed
  }

  List<@Borrowed Buf> shown() {
    return all;
  }

  @Borrowed
  List<Buf> shownUnmodifiable() {
    return Collections.unmodifiableList(all);
  }

  Collection<@Borrowed Buf> shownValues() {
    return named.values();
  }

  Set<String> names() {
    return named.keySet();
  }

  List<Buf> retained() {
    List<Buf> retained = new ArrayList<>();
    for (Buf each : all) {
      retained.add(each.retain());
    }
    return retained;
  }

  List<Buf> movedOut() {
    List<Buf> moved = new ArrayList<>(all);
    all.clear();
    return moved;
  }

  List<Buf> replaced() {
    List<Buf> old = all;
    all = new ArrayList<>();
    return old;
  }

  Buf[] replacedArray() {
    Buf[] old = slots;
    slots = new Buf[4];
    return old;
  }

  @Disposes
  void close() {
    all.forEach(Buf::release);
    all.clear();
    named.values().forEach(Buf::release);
    named.clear();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        slots[i].release();
      }
      slots[i] = null;
    }
  }
}

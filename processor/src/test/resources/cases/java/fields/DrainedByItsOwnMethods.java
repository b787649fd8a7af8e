// Java: a loop that lets other methods of the object give out all that a field has.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class StackOfAList {
  private final List<@Owned Buf> all = new ArrayList<>();

  final boolean isEmpty() {
    return all.isEmpty();
  }

  final int size() {
    return all.size();
  }

  final Buf pop() {
    return all.remove(all.size() - 1);
  }

  private void untilEmpty() {
    while (!isEmpty()) {
      pop().release();
    }
  }

  @Disposes
  void close() {
    while (!isEmpty()) {
      pop().release();
    }
  }

  @Disposes
  void closeByItsSize() {
    while (size() > 0) {
      pop().release();
    }
  }

  @Disposes
  void closeByAHelper() {
    untilEmpty();
  }
}

class StackOfAnArray {
  private final Buf[] slots = new Buf[8];
  private int count;

  final Buf pop() {
    Buf last = slots[--count];
    slots[count] = null;
    return last;
  }

  @Disposes
  void close() {
    while (count > 0) {
      pop().release();
    }
  }
}

class OneOfTwo {
  private final Deque<@Owned Buf> waiting = new ArrayDeque<>();
  private Buf spare = Buf.alloc(); // expect: owned-field-leak

  private @Owned Buf next() {
    return waiting.poll();
  }

  private void drain() {
    Buf each;
    while ((each = next()) != null) {
      each.release();
    }
  }

  @Disposes
  void close() {
    drain();
  }

  @Disposes
  void closeByHand() {
    Buf each;
    while ((each = next()) != null) {
      each.release();
    }
  }
}

class OnlyTheNext {
  private final Deque<@Owned Buf> waiting = new ArrayDeque<>(); // expect: owned-field-leak

  private @Owned Buf next() {
    return waiting.remove();
  }

  @Disposes
  void close() {
    next().release();
  }
}

class SlotsFreedOneByOne {
  private final Buf[] slots = new Buf[16];
  private final Map<String, @Owned Buf> byName = new HashMap<>();

  private void free(int slot) {
    Buf freed = slots[slot];
    if (freed != null) {
      slots[slot] = null;
      freed.release();
    }
  }

  private void drop(String name) {
    Buf dropped = byName.remove(name);
    if (dropped != null) {
      dropped.release();
    }
  }

  private void freeAll() {
    for (int i = 0; i < slots.length; i++) {
      free(i);
    }
  }

  @Disposes("slots")
  void closeSlots() {
    freeAll();
  }

  @Disposes("byName")
  void closeNames() {
    new ArrayList<>(byName.keySet()).forEach(this::drop);
  }
}

class SomeSlotsFreed {
  private final Buf[] slots = new Buf[16]; // expect: owned-field-leak
  private final Map<String, @Owned Buf> byName = new HashMap<>(); // expect: owned-field-leak

  private void free(int slot) {
    Buf freed = slots[slot];
    if (freed != null) {
      slots[slot] = null;
      freed.release();
    }
  }

  private void look(String name) {
    Buf shown = byName.get(name);
    if (shown != null) {
      shown.size();
    }
  }

  @Disposes("slots")
  void closeSlots() {
    free(0);
    free(1);
  }

  @Disposes("byName")
  void closeNames() {
    for (String name : new ArrayList<>(byName.keySet())) {
      look(name);
    }
  }
}

/** The answer is about one of the two, and what is given out is from that one, too. */
class AskedAboutOne {
  private final List<Buf> all = new ArrayList<>();
  private final List<Buf> rest = new ArrayList<>(); // expect: owned-field-leak

  @Disposes
  void close() {
    while (!isEmpty()) {
      next().release();
    }
  }

  private boolean isEmpty() {
    return all.isEmpty();
  }

  private @Owned Buf next() {
    if (!rest.isEmpty()) {
      rest.size();
    }
    return all.remove(0);
  }
}

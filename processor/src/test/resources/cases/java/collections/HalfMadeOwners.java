// What a constructor has put into a container of its object is lost if the constructor fails.
package cases.java.collections;

import dev.custody.Disposes;
import fixture.Buf;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class HalfMadeOwners {

  static class Filled {
    private final List<Buf> bufs = new ArrayList<>();

    Filled(int count) throws IOException {
      for (int i = 0; i < count; i++) {
        bufs.add(Buf.allocChecked()); // expect: leak-on-exception
      }
    }

    Filled(List<Buf> others) {
      for (Buf other : others) {
        bufs.add(other.retain());
      }
    }

    @Disposes
    void close() {
      bufs.forEach(Buf::release);
      bufs.clear();
    }
  }

  static class FilledFirst {
    private final Deque<Buf> free = new ArrayDeque<>();
    private final Buf reserve;

    FilledFirst(int count) throws IOException {
      for (int i = 0; i < count; i++) {
        free.add(Buf.alloc()); // expect: leak-on-exception
      }
      reserve = Buf.allocChecked();
    }

    FilledFirst() throws IOException {
      reserve = Buf.allocChecked();
      free.add(Buf.alloc());
    }

    @Disposes
    void close() {
      free.forEach(Buf::release);
      free.clear();
      reserve.release();
    }
  }

  static class Refused {
    private final Map<String, Buf> named;

    Refused(int count) throws IOException {
      if (count < 0) {
        throw new IOException();
      }
      Map<String, Buf> all = new HashMap<>();
      all.put("first", Buf.alloc()); // expect: leak-on-exception
      named = all;
      if (count > 9) {
        throw new IOException();
      }
    }

    @Disposes
    void close() {
      named.values().forEach(Buf::release);
      named.clear();
    }
  }

  static class Slots {
    private final Buf[] slots;

    Slots(Buf... given) throws IOException {
      slots = new Buf[given.length];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = given[i].retain(); // expect: leak-on-exception
        slots[i].writeChecked(i);
      }
    }

    Slots(int count) throws IOException {
      slots = new Buf[count];
      try {
        for (int i = 0; i < count; i++) {
          slots[i] = Buf.allocChecked();
        }
      } catch (IOException e) {
        for (Buf slot : slots) {
          Buf.releaseIfAny(slot);
        }
        throw e;
      }
    }

    @Disposes
    void close() {
      for (Buf slot : slots) {
        slot.release();
      }
    }
  }

  static class CleanedUp {
    private final List<Buf> bufs = new ArrayList<>();

    CleanedUp(int count) throws IOException {
      boolean done = false;
      try {
        for (int i = 0; i < count; i++) {
          bufs.add(Buf.allocChecked());
        }
        done = true;
      } finally {
        if (!done) {
          close();
        }
      }
    }

    CleanedUp(Buf first) throws IOException {
      bufs.add(first.retain());
      if (first.size() == 0) {
        undo();
        throw new IOException();
      }
    }

    /** Somebody has the object already and may close it. */
    CleanedUp(List<CleanedUp> open) throws IOException {
      bufs.add(Buf.alloc());
      open.add(this);
      bufs.add(Buf.allocChecked());
    }

    private void undo() {
      while (!bufs.isEmpty()) {
        bufs.remove(0).release();
      }
    }

    @Disposes
    final void close() {
      bufs.forEach(Buf::release);
      bufs.clear();
    }
  }
}

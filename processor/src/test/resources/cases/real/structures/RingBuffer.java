// A ring of slots: a slot is emptied when it is read, and must be empty when it is written.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class RingBuffer {
  @RefCounted
  interface Event {
    @Retains
    Event retain();

    @Releases
    void release();
  }

  private final Event[] slots = new Event[64];
  private int head;
  private int tail;

  boolean wrongPut(Event event) {
    if (tail - head == slots.length) {
      return false;
    }
    slots[tail++ % slots.length] = event; // expect: borrowed-escape
    return true;
  }

  boolean rightPut(Event event) {
    if (tail - head == slots.length) {
      return false;
    }
    slots[tail++ % slots.length] = event.retain();
    return true;
  }

  @Nullable
  Event wrongTake() {
    if (head == tail) {
      return null;
    }
    return slots[head++ % slots.length]; // expect: return-of-borrowed
  }

  @Nullable
  Event rightTake() {
    if (head == tail) {
      return null;
    }
    int index = head++ % slots.length;
    Event event = slots[index];
    slots[index] = null;
    return event;
  }

  void rightReplaceNewest(@Steals Event event) {
    int index = (tail - 1) % slots.length;
    Event before = slots[index];
    slots[index] = event;
    if (before != null) {
      before.release();
    }
  }

  @Disposes
  void close() {
    for (Event event : slots) {
      if (event != null) {
        event.release();
      }
    }
  }
}

// A log allocates in its current segment and moves on to the next when that one is full.
package cases.real.storage;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import fixture.Nullable;

class SegmentSwitch {
  @RefCounted
  interface Allocation {
    void write(byte[] record);

    @Releases
    void markWritten();
  }

  @RefCounted
  interface Segment {
    /** Null when the record does not fit. */
    @Nullable
    Allocation allocate(int size);

    @Retains
    Segment retain();

    @Releases
    void discard();
  }

  interface Allocator {
    Segment create();
  }

  private final Allocator allocator;
  private Segment active;

  SegmentSwitch(Allocator allocator) {
    this.allocator = allocator;
    this.active = allocator.create();
  }

  private void advance() {
    Segment full = active;
    active = allocator.create();
    full.discard();
  }

  void wrongAdvance() {
    active = allocator.create(); // expect: owned-field-leak
  }

  void wrong(byte[] record) {
    Allocation allocation = active.allocate(record.length); // expect: leak
    if (allocation == null) {
      advance();
      allocation = active.allocate(record.length); // expect: leak
    }
    if (record.length > 0) {
      allocation.write(record);
      allocation.markWritten();
    }
  }

  void right(byte[] record) {
    Allocation allocation;
    while ((allocation = active.allocate(record.length)) == null) {
      advance();
    }
    try {
      allocation.write(record);
    } finally {
      allocation.markWritten();
    }
  }

  Segment rightActive() {
    return active.retain();
  }

  @Disposes
  void close() {
    active.discard();
  }
}

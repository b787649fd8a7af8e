// One buffer is retained in advance for three consumers, one of whom is left out later.
package cases.real.arrow;

import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class RetainedForConsumers {
  @RefCounted
  interface ArrowBuf {
    @Retains(count = "references")
    ArrowBuf retain(int references);

    @Releases
    boolean release();

    @Releases(count = "references")
    boolean release(int references);

    long capacity();
  }

  interface Allocator {
    ArrowBuf buffer(long size);
  }

  interface Consumer {
    void consume(@Steals ArrowBuf buffer);
  }

  static void wrong(Allocator allocator, Consumer validity, Consumer offsets, Consumer data) {
    ArrowBuf shared = allocator.buffer(64); // expect: leak
    shared.retain(2);
    validity.consume(shared);
    if (shared.capacity() > 32) {
      offsets.consume(shared);
    }
    data.consume(shared);
  }

  static void right(Allocator allocator, Consumer validity, Consumer offsets, Consumer data) {
    ArrowBuf shared = allocator.buffer(64);
    shared.retain(2);
    validity.consume(shared);
    if (shared.capacity() > 32) {
      offsets.consume(shared);
    } else {
      shared.release();
    }
    data.consume(shared);
  }

  static long rightAtOnce(Allocator allocator) {
    ArrowBuf shared = allocator.buffer(64);
    shared.retain(2);
    long size = shared.capacity();
    shared.release(3);
    return size;
  }

  static void rightAsManyAsAsked(Allocator allocator, int consumers) {
    ArrowBuf shared = allocator.buffer(64);
    shared.retain(consumers);
    shared.release(consumers + 1);
  }
}

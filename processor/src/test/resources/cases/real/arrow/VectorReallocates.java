// A vector doubles its buffer: copy over, let go of the old one, keep the new one.
package cases.real.arrow;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;

class VectorReallocates {
  @RefCounted
  interface ArrowBuf {
    long capacity();

    void setBytes(ArrowBuf source);

    @Releases
    void release();
  }

  interface Allocator {
    ArrowBuf buffer(long size);
  }

  static class IntVector {
    private final Allocator allocator;
    private ArrowBuf valueBuffer;

    IntVector(Allocator allocator) {
      this.allocator = allocator;
      this.valueBuffer = allocator.buffer(64);
    }

    void wrongReallocate() {
      ArrowBuf bigger = allocator.buffer(valueBuffer.capacity() * 2);
      bigger.setBytes(valueBuffer);
      valueBuffer = bigger; // expect: owned-field-leak
    }

    void wrongKeepsOld() {
      ArrowBuf bigger = allocator.buffer(valueBuffer.capacity() * 2); // expect: leak
      bigger.setBytes(valueBuffer);
      valueBuffer.release(); // expect: stale-field
    }

    void rightReallocate() {
      ArrowBuf bigger = allocator.buffer(valueBuffer.capacity() * 2);
      bigger.setBytes(valueBuffer);
      valueBuffer.release();
      valueBuffer = bigger;
    }

    ArrowBuf rightTransfer() {
      ArrowBuf filled = valueBuffer;
      valueBuffer = allocator.buffer(64);
      return filled;
    }

    @Disposes
    void close() {
      valueBuffer.release();
    }
  }
}

// Vectors of a batch are allocated one after the other; the allocator may be out of memory.
package cases.real.arrow;

import dev.custody.RefCounted;
import dev.custody.Releases;

class SecondVectorFails {
  static class OutOfMemoryException extends RuntimeException {}

  @RefCounted
  interface IntVector extends AutoCloseable {
    void set(int index, int value);

    int get(int index);

    @Override
    @Releases
    void close();
  }

  interface Allocator {
    IntVector ints(int count) throws OutOfMemoryException;
  }

  static int wrong(Allocator allocator) {
    IntVector keys = allocator.ints(8); // expect: leak-on-exception
    IntVector values = allocator.ints(8);
    values.set(0, 1);
    keys.set(0, values.get(0));
    int key = keys.get(0);
    values.close();
    keys.close();
    return key;
  }

  static int right(Allocator allocator) {
    try (IntVector keys = allocator.ints(8);
        IntVector values = allocator.ints(8)) {
      values.set(0, 1);
      keys.set(0, values.get(0));
      return keys.get(0);
    }
  }

  static IntVector rightResult(Allocator allocator, IntVector input, int count) {
    IntVector result = allocator.ints(count);
    try (IntVector scratch = allocator.ints(count)) {
      for (int i = 0; i < count; i++) {
        scratch.set(i, input.get(i) + 1);
        result.set(i, scratch.get(i));
      }
      return result;
    } catch (OutOfMemoryException e) {
      result.close();
      throw e;
    }
  }
}

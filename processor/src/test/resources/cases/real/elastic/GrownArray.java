// Growing an array takes the old one and returns the new one, which has to be remembered.
package cases.real.elastic;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class GrownArray {
  @RefCounted
  interface LongArray {
    void set(long index, long value);

    long size();

    @Releases
    void close();
  }

  interface BigArrays {
    LongArray newLongArray(long size);

    LongArray grow(@Steals LongArray array, long minSize);
  }

  static void wrong(BigArrays arrays, long ordinal) {
    LongArray counts = arrays.newLongArray(16);
    if (ordinal >= counts.size()) {
      arrays.grow(counts, ordinal + 1); // expect: leak
      counts.set(ordinal, 1); // expect: use-after-steal
      return;
    }
    counts.set(ordinal, 1);
    counts.close();
  }

  static long right(BigArrays arrays, long ordinal) {
    LongArray counts = arrays.newLongArray(16);
    if (ordinal >= counts.size()) {
      counts = arrays.grow(counts, ordinal + 1);
    }
    counts.set(ordinal, 1);
    long size = counts.size();
    counts.close();
    return size;
  }

  static class Aggregator {
    private final BigArrays arrays;
    private LongArray sums;

    Aggregator(BigArrays arrays) {
      this.arrays = arrays;
      this.sums = arrays.newLongArray(1);
    }

    void collect(long bucket, long value) {
      sums = arrays.grow(sums, bucket + 1);
      sums.set(bucket, value);
    }

    @Disposes
    void close() {
      sums.close();
    }
  }
}

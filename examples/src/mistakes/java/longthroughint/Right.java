package longthroughint;

import dev.custody.Borrowed;
import dev.custody.runtime.LongMemory;

/** Swaps two numbers. */
final class Right {
  private Right() {}

  static void swap(@Borrowed LongMemory numbers, int i, int j) {
    long swapped = numbers.get(i);
    numbers.set(i, numbers.get(j));
    numbers.set(j, swapped);
  }
}

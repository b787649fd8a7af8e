package longthroughint;

import dev.custody.Borrowed;
import dev.custody.runtime.LongMemory;

/** Swaps two numbers, and loses the upper half of one of them. */
final class Wrong {
  private Wrong() {}

  static void swap(@Borrowed LongMemory numbers, int i, int j) {
    int swapped = numbers.get(i); // expect: prob.found.req
    numbers.set(i, numbers.get(j));
    numbers.set(j, swapped);
  }
}

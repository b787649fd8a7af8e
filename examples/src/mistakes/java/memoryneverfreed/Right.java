package memoryneverfreed;

import dev.custody.Owned;
import dev.custody.runtime.LongMemory;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.error.PyError;

/** Finds a Fibonacci number with the help of raw memory, and frees it in the end. */
final class Right {
  private Right() {}

  @Owned
  static PyInt fibonacci(int index) throws PyError {
    LongMemory numbers = LongMemory.allocate(index + 2);
    numbers.set(0, 0);
    numbers.set(1, 1);
    for (int i = 2; i <= index; i++) {
      numbers.set(i, numbers.get(i - 1) + numbers.get(i - 2));
    }
    long result = numbers.get(index);
    numbers.free();
    return PyInt.fromLong(result);
  }
}

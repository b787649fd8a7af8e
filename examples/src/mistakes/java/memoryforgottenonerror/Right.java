package memoryforgottenonerror;

import dev.custody.Borrowed;
import dev.custody.runtime.LongMemory;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;

/** Counts the items of a list that are equal to the last, and frees its memory in any case. */
final class Right {
  private Right() {}

  static int equalToLast(@Borrowed PyList list) throws PyError {
    LongMemory numbers = LongMemory.allocate(list.size());
    try {
      for (int i = 0; i < numbers.length(); i++) {
        numbers.set(i, PyInt.asLong(list.getItem(i)));
      }
      int count = 0;
      for (int i = 0; i < numbers.length(); i++) {
        count += numbers.get(i) == numbers.get(numbers.length() - 1) ? 1 : 0;
      }
      return count;
    } finally {
      numbers.free();
    }
  }
}

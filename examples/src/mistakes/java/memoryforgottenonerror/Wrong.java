package memoryforgottenonerror;

import dev.custody.Borrowed;
import dev.custody.runtime.LongMemory;
import dev.custody.runtime.PyInt;
import dev.custody.runtime.PyList;
import dev.custody.runtime.error.PyError;

/** Counts the items of a list that are equal to the last, and leaks when one of them is no int. */
final class Wrong {
  private Wrong() {}

  static int equalToLast(@Borrowed PyList list) throws PyError {
    LongMemory numbers = LongMemory.allocate(list.size()); // expect: leak-on-exception
    for (int i = 0; i < numbers.length(); i++) {
      numbers.set(i, PyInt.asLong(list.getItem(i)));
    }
    int count = 0;
    for (int i = 0; i < numbers.length(); i++) {
      count += numbers.get(i) == numbers.get(numbers.length() - 1) ? 1 : 0;
    }
    numbers.free();
    return count;
  }
}

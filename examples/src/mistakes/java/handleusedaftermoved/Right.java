package handleusedaftermoved;

import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.error.PyError;

/** Puts an int into a list, which takes it, after reading it. */
final class Right {
  private Right() {}

  static long put(ManagedPyList list, long number) throws PyError {
    try (ManagedPyInt item = ManagedPyInt.fromLong(number)) {
      long read = item.asLong();
      list.setItem(0, item);
      return read;
    }
  }
}

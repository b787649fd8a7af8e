package handleusedaftermoved;

import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.error.PyError;

/** Puts an int into a list, which takes it, and reads it through the handle that is empty now. */
final class Wrong {
  private Wrong() {}

  static long put(ManagedPyList list, long number) throws PyError {
    try (ManagedPyInt item = ManagedPyInt.fromLong(number)) {
      list.setItem(0, item);
      return item.asLong(); // expect: use-after-steal
    }
  }
}

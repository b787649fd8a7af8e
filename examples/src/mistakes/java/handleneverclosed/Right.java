package handleneverclosed;

import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.ManagedPyObject;
import dev.custody.runtime.error.PyError;

/** Reads the first item of a list through a handle, and closes it. */
final class Right {
  private Right() {}

  static long first(ManagedPyList list) throws PyError {
    try (ManagedPyObject item = list.getItem(0)) {
      return ManagedPyInt.asLong(item);
    }
  }
}

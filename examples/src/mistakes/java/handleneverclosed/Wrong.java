package handleneverclosed;

import dev.custody.runtime.ManagedPyInt;
import dev.custody.runtime.ManagedPyList;
import dev.custody.runtime.ManagedPyObject;
import dev.custody.runtime.error.PyError;

/** Reads the first item of a list through a handle, and leaves the handle open. */
final class Wrong {
  private Wrong() {}

  static long first(ManagedPyList list) throws PyError {
    ManagedPyObject item = list.getItem(0); // expect: leak
    return ManagedPyInt.asLong(item);
  }
}

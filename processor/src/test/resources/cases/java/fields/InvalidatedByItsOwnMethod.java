// Java: a method that may drop what the object holds ends what was read from its fields before.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Invalidates;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class InvalidatedByItsOwnMethod {
  private Buf current = Buf.alloc();
  private final List<@Owned Buf> all = new ArrayList<>();

  @Invalidates
  void grow() {
    Buf larger = Buf.alloc();
    current.release();
    current = larger;
  }

  @Invalidates
  void trim() {
    all.remove(0).release();
  }

  int usedAfterwards() {
    Buf shown = current;
    grow();
    return shown.size(); // expect: dangling-borrow
  }

  int elementUsedAfterwards() {
    Buf shown = all.get(0);
    trim();
    return shown.size(); // expect: dangling-borrow
  }

  int readAnew() {
    Buf shown = current;
    int before = shown.size();
    grow();
    shown = current;
    return shown.size() - before;
  }

  int retainedBefore() {
    Buf shown = current.retain();
    grow();
    int size = shown.size();
    shown.release();
    return size;
  }

  @Disposes
  void close() {
    grow();
    current.release();
    current = null;
    for (Buf each : all) {
      each.release();
    }
    all.clear();
  }
}

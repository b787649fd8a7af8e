// Java: what was discarded must leave a field's container, also where others are put in.
package cases.java.fields;

import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;

class DrainedAndFilled {
  private List<@Owned Buf> bufs = new ArrayList<>();

  void merged() {
    Buf all = Buf.alloc();
    for (Buf each : bufs) {
      all.write(each.size());
      each.release();
    }
    bufs.clear();
    bufs.add(all);
  }

  void mergedAndLeft() {
    Buf all = Buf.alloc();
    for (Buf each : bufs) {
      all.write(each.size());
      each.release(); // expect: stale-field
    }
    bufs.add(all);
  }

  void mergedIntoANewOne() {
    Buf all = Buf.alloc();
    for (Buf each : bufs) {
      each.release();
    }
    bufs = new ArrayList<>();
    bufs.add(all);
  }

  void mergedIfAny() {
    if (bufs.isEmpty()) {
      return;
    }
    for (Buf each : bufs) {
      each.release();
    }
    bufs.clear();
    bufs.add(Buf.alloc());
  }

  @Disposes
  void close() {
    bufs.forEach(Buf::release);
    bufs.clear();
  }
}

// What was borrowed from a container in a field dangles after a call that discards what the field holds.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class DroppedByADisposer {
  static class Batch {
    final List<Buf> bufs = new ArrayList<>();
    final Map<String, Buf> named = new HashMap<>();

    void add(@Steals Buf buf) {
      bufs.add(buf);
    }

    @Disposes("bufs")
    void drop() {
      bufs.forEach(Buf::release);
      bufs.clear();
    }

    @Disposes
    void close() {
      drop();
      named.values().forEach(Buf::release);
      named.clear();
    }

    int ownAfterDrop() {
      Buf first = bufs.get(0);
      drop();
      return first.size(); // expect: dangling-borrow
    }
  }

  static int afterDrop(Batch batch) {
    Buf first = batch.bufs.get(0);
    batch.drop();
    return first.size(); // expect: dangling-borrow
  }

  static int beforeDrop(Batch batch) {
    Buf first = batch.bufs.get(0);
    int size = first.size();
    batch.drop();
    return size;
  }

  static int retained(Batch batch) {
    Buf first = batch.bufs.get(0).retain();
    batch.drop();
    int size = first.size();
    first.release();
    return size;
  }

  static int ofAnotherField(Batch batch, String name) {
    Buf found = batch.named.get(name);
    batch.drop();
    return found.size();
  }

  static int ofAnother(Batch batch, Batch another) {
    Buf first = batch.bufs.get(0);
    another.close();
    return first.size();
  }
}

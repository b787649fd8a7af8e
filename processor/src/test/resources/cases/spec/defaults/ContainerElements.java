// Defaults: an element, key or value of a java.util container is owned.
package cases.spec.defaults;

import dev.custody.Borrowed;
import dev.custody.Owned;
import fixture.Buf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ContainerElements {
  static void stored(List<Buf> bufs) {
    bufs.add(Buf.alloc());
  }

  static void storedAndReleased(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf);
    buf.release(); // expect: double-release
  }

  static int storedAndUsed(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf);
    return buf.size();
  }

  static void borrowedStored(Set<Buf> bufs, Buf buf) {
    bufs.add(buf); // expect: borrowed-escape
  }

  static @Owned Buf readAndReturned(Map<String, Buf> bufs) {
    return bufs.get("a"); // expect: return-of-borrowed
  }

  static @Borrowed(from = "bufs") Buf readAndLent(Map<String, Buf> bufs) {
    return bufs.get("a");
  }

  static @Owned Buf takenOut(Map<String, Buf> bufs) {
    return bufs.remove("a");
  }

  static @Owned List<Buf> returnedWithItsElements() {
    List<Buf> bufs = new ArrayList<>();
    bufs.add(Buf.alloc());
    return bufs;
  }

  static void receivedAndForgotten() {
    List<Buf> bufs = returnedWithItsElements(); // expect: leak
    bufs.size();
  }

  static void receivedAndReleased() {
    for (Buf buf : returnedWithItsElements()) {
      buf.release();
    }
  }
}

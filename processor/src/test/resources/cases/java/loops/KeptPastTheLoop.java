// Java: a variable that keeps one of the elements when the loop is over.
package cases.java.loops;

import dev.custody.Borrowed;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import fixture.Sink;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class KeptPastTheLoop {
  static @Nullable Buf largest(List<Buf> bufs) {
    Buf largest = null;
    for (Buf buf : bufs) {
      if (largest == null || buf.size() > largest.size()) {
        largest = buf;
      }
    }
    return largest; // expect: return-of-borrowed
  }

  static @Nullable Buf largestRetained(List<Buf> bufs) {
    Buf largest = null;
    for (Buf buf : bufs) {
      if (largest == null || buf.size() > largest.size()) {
        largest = buf;
      }
    }
    return largest == null ? null : largest.retain();
  }

  static @Nullable @Borrowed Buf largestBorrowed(List<Buf> bufs) {
    Buf largest = null;
    for (Buf buf : bufs) {
      if (largest == null || buf.size() > largest.size()) {
        largest = buf;
      }
    }
    return largest;
  }

  static void lastReleased(List<Buf> bufs) {
    Buf last = null;
    for (Buf buf : bufs) {
      last = buf;
    }
    if (last != null) {
      last.release(); // expect: release-of-borrowed
    }
  }

  static void lastTaken(Buf[] bufs) {
    Buf last = null;
    for (Buf buf : bufs) {
      last = buf;
    }
    if (last != null) {
      Sink.take(last); // expect: steal-of-borrowed
    }
  }

  static int lastUsed(List<Buf> bufs) {
    Buf last = null;
    for (Buf buf : bufs) {
      last = buf;
    }
    return last == null ? 0 : last.size();
  }

  static int usedAfterItWasReleased(@Steals List<Buf> bufs) {
    Buf last = null;
    for (Buf buf : bufs) {
      last = buf;
      buf.release();
    }
    return last == null ? 0 : last.size(); // expect: use-after-release
  }

  static boolean comparedWithTheOneBefore(List<Buf> bufs) {
    Buf before = null;
    for (Buf buf : bufs) {
      if (before != null && buf.compareWith(before) < 0) {
        return false;
      }
      before = buf;
    }
    return true;
  }

  static @Nullable Buf ofAnIterator(List<Buf> bufs) {
    Buf last = null;
    Iterator<Buf> iterator = bufs.iterator();
    while (iterator.hasNext()) {
      last = iterator.next();
    }
    return last; // expect: return-of-borrowed
  }

  static @Nullable Buf byIndex(List<Buf> bufs) {
    Buf last = null;
    for (int i = 0; i < bufs.size(); i++) {
      last = bufs.get(i);
    }
    return last; // expect: return-of-borrowed
  }

  static @Nullable Buf ofAMap(Map<String, Buf> bufs) {
    Buf last = null;
    for (Buf buf : bufs.values()) {
      last = buf;
    }
    return last; // expect: return-of-borrowed
  }
}

// Java: enhanced `for` over arrays, containers and other iterables.
package cases.java.loops;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.List;

class EnhancedFor {
  static int lookedAt(Buf[] bufs) {
    int sum = 0;
    for (Buf buf : bufs) {
      sum += buf.size();
    }
    return sum;
  }

  static void lentElementsReleased(@Borrowed Buf[] bufs) {
    for (Buf buf : bufs) {
      buf.release(); // expect: release-of-borrowed
    }
  }

  static void retainedAndTaken(List<Buf> bufs) {
    for (Buf buf : bufs) {
      Sink.take(buf.retain());
    }
  }

  static void lentAndTaken(List<@Borrowed Buf> bufs) {
    for (Buf buf : bufs) {
      Sink.take(buf); // expect: steal-of-borrowed
    }
  }

  static void stolenAndReleased(@Steals Buf[] bufs) {
    for (Buf buf : bufs) {
      buf.release();
    }
  }

  static @Owned Buf found(List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (buf.readable()) {
        return buf.retain();
      }
    }
    return null;
  }

  static @Owned Buf foundButNotRetained(List<Buf> bufs) {
    for (Buf buf : bufs) {
      if (buf.readable()) {
        return buf; // expect: return-of-borrowed
      }
    }
    return null;
  }

  static void acquiredPerElement(List<String> names) {
    for (String name : names) {
      Buf buf = Buf.alloc(name.length()); // expect: leak
      buf.size();
    }
  }

  static void copiedPerElement(List<Buf> bufs) {
    for (Buf buf : bufs) {
      Buf copy = buf.copy();
      copy.release();
    }
  }
}

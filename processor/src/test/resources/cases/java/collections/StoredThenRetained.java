// What is lent may be stored first and retained then, also by two loops over all of it.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Sink;
import java.util.ArrayList;
import java.util.List;

class StoredThenRetained {
  private final List<Buf> list = new ArrayList<>();

  void inTwoLoops(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf);
    }
    for (Buf buf : lent) {
      buf.retain();
    }
  }

  void allAtOnce(List<Buf> lent) {
    list.addAll(lent);
    lent.forEach(Buf::retain);
  }

  void neverRetained(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf); // expect: borrowed-escape
    }
  }

  void retainedPerhaps(List<Buf> lent, boolean perhaps) {
    for (Buf buf : lent) {
      list.add(buf); // expect: borrowed-escape
    }
    if (perhaps) {
      for (Buf buf : lent) {
        buf.retain();
      }
    }
  }

  void retainedTooOften(List<Buf> lent) {
    for (Buf buf : lent) {
      list.add(buf);
    }
    for (Buf buf : lent) {
      buf.retain();
    }
    for (Buf buf : lent) {
      buf.retain(); // expect: leak
    }
  }

  static void retainedThenStolen(List<Buf> lent) {
    for (Buf buf : lent) {
      buf.retain();
    }
    for (Buf buf : lent) {
      Sink.take(buf);
    }
  }

  static void stolenOnly(List<Buf> lent) {
    for (Buf buf : lent) {
      Sink.take(buf); // expect: steal-of-borrowed
    }
  }

  static int handedOnAndRead(List<@dev.custody.Owned Buf> others) {
    List<Buf> mine = new ArrayList<>();
    mine.add(Buf.alloc());
    for (Buf buf : mine) {
      others.add(buf);
    }
    return mine.get(0).size();
  }

  @Disposes
  void close() {
    list.forEach(Buf::release);
    list.clear();
  }
}

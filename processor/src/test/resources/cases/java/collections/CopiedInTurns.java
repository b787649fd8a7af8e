// What a loop does to a lent container in each turn is one thing, however often the loop turns.
package cases.java.collections;

import fixture.Buf;
import java.util.List;

class CopiedInTurns {
  static void addedToEach(List<List<Buf>> sinks, List<Buf> lent) {
    for (int i = 0; i < sinks.size(); i++) {
      sinks.get(i).addAll(lent); // expect: steal-of-borrowed
    }
  }

  static void addedUntilRead(List<Buf> sink, List<Buf> lent, Buf wanted) {
    while (!wanted.readable()) {
      if (wanted.size() > 3) {
        sink.addAll(lent); // expect: steal-of-borrowed
      } else {
        sink.addAll(lent);
      }
    }
  }

  static void addedAndCleared(List<Buf> sink, List<Buf> lent, Buf wanted) {
    while (!wanted.readable()) {
      sink.addAll(lent);
      lent.clear();
    }
  }

  static void addedAndClearedInTheEnd(List<Buf> sink, List<Buf> lent, Buf wanted) {
    while (!wanted.readable()) {
      sink.addAll(lent);
    }
    lent.clear();
  }
}

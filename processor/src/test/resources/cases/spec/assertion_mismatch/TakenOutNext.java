// assertion-mismatch: what was read from where it stays and is taken out of there next is owned.
package cases.spec.assertion_mismatch;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

final class TakenOutNext {
  private Buf head;

  void drop() {
    @Owned Buf old = head;
    head = null;
    Buf.releaseIfAny(old);
  }

  void replace(@Steals Buf next) {
    @Owned Buf old = head;
    head = next;
    Buf.releaseIfAny(old);
  }

  @Owned
  Buf take() {
    @Owned Buf taken;
    taken = head;
    head = null;
    return taken;
  }

  int measure() {
    @Owned Buf buf = head; // expect: assertion-mismatch
    return buf == null ? 0 : buf.size();
  }

  int measureInTry() {
    @Owned Buf buf = head; // expect: assertion-mismatch
    try {
      return buf.size();
    } finally {
      System.out.println("measured");
    }
  }

  @Owned
  Buf leftBehind() {
    @Owned Buf buf = head; // expect: assertion-mismatch
    return buf;
  }

  static void ofAnArray(Buf[] bufs) {
    @Owned Buf first = bufs[0];
    bufs[0] = null;
    first.release();
    @Owned Buf second = bufs[1]; // expect: assertion-mismatch
    second.size();
  }

  static void ofAnotherObject(TakenOutNext other) {
    @Owned Buf buf = other.head;
    other.head = null;
    Buf.releaseIfAny(buf);
  }

  static void ofAQueue(Queue<Buf> queue) {
    @Owned Buf next = queue.peek();
    queue.poll();
    Buf.releaseIfAny(next);
  }

  static void onlyShown(Queue<Buf> queue) {
    @Owned Buf next = queue.peek(); // expect: assertion-mismatch
    if (next != null) {
      next.size();
    }
  }

  static void byAnIterator(Iterator<Buf> iterator) {
    while (iterator.hasNext()) {
      @Owned Buf buf = iterator.next();
      iterator.remove();
      buf.release();
    }
  }

  static void drained(List<Buf> bufs) {
    for (@Owned Buf buf : bufs) {
      buf.release();
    }
    bufs.clear();
  }

  @Disposes
  void close() {
    drop();
  }
}

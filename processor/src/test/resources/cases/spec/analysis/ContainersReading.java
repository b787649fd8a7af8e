// Containers: reading borrows (`get`, `peek`, iteration), until a call takes out, replaces or
// clears elements.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import java.util.List;
import java.util.Queue;

class ContainersReading {
  static int read(List<Buf> bufs) {
    return bufs.get(0).size();
  }

  static void readAndReleased(List<Buf> bufs) {
    bufs.get(0).release(); // expect: release-of-borrowed
  }

  static void peekedAndStolen(Queue<Buf> bufs) {
    Sink.take(bufs.peek()); // expect: steal-of-borrowed
  }

  static void peekedRetainedAndStolen(Queue<Buf> bufs) {
    Sink.take(bufs.peek().retain());
  }

  static int iterated(List<Buf> bufs) {
    int sum = 0;
    for (Buf buf : bufs) {
      sum += buf.size();
    }
    return sum;
  }

  static int readOverARemoval(List<Buf> bufs) {
    Buf first = bufs.get(0);
    bufs.remove(0).release();
    return first.size(); // expect: dangling-borrow
  }

  static int readBeforeARemoval(List<Buf> bufs) {
    int size = bufs.get(0).size();
    bufs.remove(0).release();
    return size;
  }

  static int readOverAnAddition(List<Buf> bufs) {
    Buf first = bufs.get(0);
    bufs.add(Buf.alloc());
    return first.size();
  }

  static int retainedOverARemoval(List<Buf> bufs) {
    Buf first = bufs.get(0).retain();
    bufs.remove(0).release();
    int size = first.size();
    first.release();
    return size;
  }
}

// Containers: storing gives the reference away (`add`, `put`, `a[i] = x`), with IF_TRUE where it
// may be refused.
package cases.spec.analysis;

import fixture.Buf;
import fixture.Sink;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;

class ContainersStoring {
  static void added(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf);
  }

  static void addedToADeque(Deque<Buf> bufs) {
    bufs.addLast(Buf.alloc());
    bufs.push(Buf.alloc());
  }

  static void storedInAnArray(Buf[] bufs) {
    bufs[0] = Buf.alloc();
  }

  static void offeredToABoundedQueue(BlockingQueue<Buf> bufs) {
    Buf buf = Buf.alloc(); // expect: leak
    bufs.offer(buf);
  }

  static void offeredWithoutAsking(Queue<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.offer(buf);
  }

  static void offeredAndRefused(Queue<Buf> bufs) {
    Buf buf = Buf.alloc(); // expect: leak
    if (!bufs.offer(buf)) {
      System.err.println("full");
    }
  }

  static void offeredAndReleasedWhenRefused(Queue<Buf> bufs) {
    Buf buf = Buf.alloc();
    if (!bufs.offer(buf)) {
      buf.release();
    }
  }

  static void addedAndStolen(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf);
    Sink.take(buf); // expect: double-release
  }

  static void addedTwiceWithOneReference(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf);
    bufs.add(buf); // expect: double-release
  }

  static void addedTwiceWithTwo(List<Buf> bufs) {
    Buf buf = Buf.alloc();
    bufs.add(buf.retain());
    bufs.add(buf);
  }
}

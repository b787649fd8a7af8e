// Java: offer() may refuse, which bounded queues do; others grow, and where nobody asks a queue of
// which only `Queue` is known, it is taken to have had room.
package cases.java.collections;

import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

class Offers {
  static void madeHere() {
    Queue<Buf> bufs = new ArrayDeque<>();
    bufs.offer(Buf.alloc());
    Buf buf;
    while ((buf = bufs.poll()) != null) {
      buf.release();
    }
  }

  static void madeHereAndForgotten() {
    Queue<Buf> bufs = new ArrayDeque<>(); // expect: leak
    bufs.offer(Buf.alloc());
  }

  static void grow(
      ArrayDeque<Buf> array,
      LinkedList<Buf> list,
      PriorityQueue<Buf> heap,
      ConcurrentLinkedQueue<Buf> shared,
      ConcurrentLinkedDeque<Buf> ends,
      LinkedTransferQueue<Buf> handOver,
      PriorityBlockingQueue<Buf> sorted) {
    array.offer(Buf.alloc());
    array.offerFirst(Buf.alloc());
    list.offer(Buf.alloc());
    list.offerLast(Buf.alloc());
    heap.offer(Buf.alloc());
    shared.offer(Buf.alloc());
    ends.offer(Buf.alloc());
    ends.offerFirst(Buf.alloc());
    handOver.offer(Buf.alloc());
    handOver.offer(Buf.alloc(), 1, TimeUnit.SECONDS);
    sorted.offer(Buf.alloc());
  }

  static void growWhoeverAsks(ArrayDeque<Buf> bufs) {
    if (!bufs.offer(Buf.alloc())) {
      throw new AssertionError();
    }
  }

  static void mayRefuse(
      ArrayBlockingQueue<Buf> array,
      LinkedBlockingQueue<Buf> linked,
      LinkedBlockingDeque<Buf> ends,
      BlockingDeque<Buf> any,
      SynchronousQueue<Buf> handOver,
      TransferQueue<Buf> transfer) {
    array.offer(Buf.alloc()); // expect: leak
    linked.offer(Buf.alloc()); // expect: leak
    ends.offer(Buf.alloc()); // expect: leak
    ends.offerFirst(Buf.alloc()); // expect: leak
    any.offerLast(Buf.alloc()); // expect: leak
    handOver.offer(Buf.alloc()); // expect: leak
    transfer.tryTransfer(Buf.alloc()); // expect: leak
  }

  static void refusedByADeque(Deque<Buf> bufs) {
    Buf buf = Buf.alloc(); // expect: leak
    boolean stored = bufs.offerLast(buf);
    if (!stored) {
      System.err.println("full");
    }
  }

  static void refusedByADequeAndReleased(Deque<Buf> bufs) {
    Buf buf = Buf.alloc();
    if (!bufs.offerLast(buf)) {
      buf.release();
    }
  }
}

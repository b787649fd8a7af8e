// What a queue has at one end may be what it has at the other: then it is the only one.
package cases.java.collections;

import fixture.Buf;
import java.util.Deque;
import java.util.NavigableSet;

class BothEnds {
  static int firstAfterTheLast(Deque<Buf> bufs) {
    Buf first = bufs.peekFirst();
    Buf last = bufs.pollLast();
    int size = first.size();
    last.release();
    return size;
  }

  static int lastAfterTheFirst(Deque<Buf> bufs) {
    Buf last = bufs.getLast();
    Buf first = bufs.removeFirst();
    int size = last.size();
    first.release();
    return size;
  }

  static int lastAfterTheLast(Deque<Buf> bufs) {
    Buf last = bufs.peekLast();
    bufs.pollLast().release();
    return last.size(); // expect: use-after-release
  }

  static int firstAfterTheFirst(Deque<Buf> bufs) {
    Buf first = bufs.peekFirst();
    bufs.pollFirst().release();
    return first.size(); // expect: use-after-release
  }

  static void lastIsAtHand(Deque<Buf> bufs) {
    Buf last = bufs.peekLast();
    bufs.removeLast();
    last.release();
  }

  static void lastIsDropped(Deque<Buf> bufs) {
    Buf last = bufs.peekLast();
    bufs.removeLast(); // expect: leak
    last.size();
  }

  static int neighbour(NavigableSet<Buf> bufs, Buf other) {
    Buf floor = bufs.floor(other);
    Buf first = bufs.pollFirst();
    int size = floor.size();
    first.release();
    return size;
  }
}

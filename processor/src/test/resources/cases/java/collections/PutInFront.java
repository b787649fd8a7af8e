// Java: what is put in front of a queue is next, and what was next is not.
package cases.java.collections;

import dev.custody.Owned;
import fixture.Buf;
import java.util.Deque;
import java.util.LinkedList;

class PutInFront {
  static int partPutBack(Deque<@Owned Buf> queue) {
    Buf head = queue.peek();
    queue.addFirst(head.copy());
    Buf part = queue.poll();
    int size = part.size();
    part.release();
    return size + head.size();
  }

  static void putAtTheEnd(Deque<@Owned Buf> queue) {
    Buf head = queue.peek();
    queue.addLast(Buf.alloc());
    queue.poll();
    head.release();
  }

  static void shown(Deque<@Owned Buf> queue) {
    Buf head = queue.peek();
    queue.poll();
    head.release();
  }

  static void movedUp(LinkedList<@Owned Buf> list) {
    Buf first = list.get(0);
    list.addFirst(Buf.alloc());
    list.remove(1);
    first.release();
  }

  static void movedUpAndForgotten(LinkedList<@Owned Buf> list) {
    Buf first = list.get(0);
    list.addFirst(Buf.alloc());
    list.remove(0); // expect: leak
    first.release(); // expect: release-of-borrowed
  }

  static void behind() {
    LinkedList<@Owned Buf> list = new LinkedList<>();
    list.add(Buf.alloc());
    list.getFirst().release();
    list.addFirst(Buf.alloc());
    list.removeLast();
    list.forEach(Buf::release);
  }
}

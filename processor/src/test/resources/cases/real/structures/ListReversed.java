// A list of counted nodes is turned round in place: each link is moved, none is copied.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

class ListReversed {
  @RefCounted
  static class Node {
    private int references = 1;
    private Node next;

    @Retains
    Node retain() {
      references++;
      return this;
    }

    @Releases
    void release() {
      if (--references == 0 && next != null) {
        next.release();
      }
    }
  }

  private Node head;

  void right() {
    Node done = null;
    Node rest = head;
    head = null;
    while (rest != null) {
      Node next = rest.next;
      rest.next = done;
      done = rest;
      rest = next;
    }
    head = done;
  }

  void wrong() {
    Node fresh = new Node();
    head = fresh; // expect: owned-field-leak
  }

  static void wrongTruncate(Node last) {
    last.next = null; // expect: owned-field-leak
  }

  static void rightTruncate(Node last) {
    Node rest = last.next;
    last.next = null;
    if (rest != null) {
      rest.release();
    }
  }

  Node first() {
    return head == null ? null : head.retain();
  }

  @Disposes
  void close() {
    if (head != null) {
      head.release();
      head = null;
    }
  }
}

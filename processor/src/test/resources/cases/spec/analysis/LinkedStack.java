// Field idioms: `head = new Node(head)`, and the same on fields of other objects (`node.next`).
package cases.spec.analysis;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;

class LinkedStack {
  @RefCounted
  static final class Node {
    private int count = 1;
    private Node next;

    Node(@Steals Node next) {
      this.next = next;
    }

    @Releases
    void release() {
      if (--count == 0 && next != null) {
        next.release();
      }
    }
  }

  private Node head;

  void push() {
    head = new Node(head);
  }

  void pushAndLoseTheRest() {
    head = new Node(null); // expect: owned-field-leak
  }

  void pop() {
    Node old = head;
    if (old != null) {
      head = old.next;
      old.next = null;
      old.release();
    }
  }

  void popStale() {
    Node next = head.next;
    next.release(); // expect: stale-field
  }

  void popNextFirst() {
    Node old = head;
    Node next = old.next;
    old.next = null;
    head = next;
    old.release();
  }

  static void cutTail(Node node) {
    Node tail = node.next;
    node.next = null;
    if (tail != null) {
      tail.release();
    }
  }

  static void forgetTail(Node node) {
    node.next = null; // expect: owned-field-leak
  }

  @Disposes
  void close() {
    if (head != null) {
      head.release();
      head = null;
    }
  }
}

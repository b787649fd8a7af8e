// Real: queues of nodes with a tail, and nodes taken out of the middle of a list.
package cases.real.structures;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import fixture.Nullable;

class LinkedQueue {
  @RefCounted
  static class Node {
    @Nullable Node next;
    @Borrowed Node previous;
    int value;
    private int count = 1;

    @Retains
    Node retain() {
      count++;
      return this;
    }

    @Releases
    void release() {
      if (--count == 0) {
        dealloc();
      }
    }

    @Disposes
    void dealloc() {
      if (next != null) {
        next.release();
        next = null;
      }
    }
  }

  private Node head;
  @Borrowed private Node tail;
  private int size;
  private int priority;

  void add(@Steals Node node) {
    if (tail == null) {
      head = node;
    } else {
      tail.next = node;
    }
    tail = node;
  }

  void addAsLinkedListDoes(@Steals Node node) {
    Node last = tail;
    node.previous = last;
    tail = node;
    if (last == null) {
      head = node;
    } else {
      last.next = node;
    }
  }

  void addCounting(@Steals Node node) {
    if (size == 0) {
      head = node;
    } else {
      tail.next = node;
    }
    tail = node;
    size++;
  }

  void addToWhateverIsThere(@Steals Node node) {
    head = node; // expect: owned-field-leak
    tail = node;
  }

  void addBySomethingElse(@Steals Node node) {
    if (this.priority == 0) {
      head = node; // expect: owned-field-leak
    } else {
      tail.next = node;
    }
    tail = node;
  }

  void addBorrowed(Node node) {
    if (tail == null) {
      head = node; // expect: borrowed-escape
    }
    tail = node;
  }

  Node poll() {
    Node node = head;
    if (node != null) {
      head = node.next;
      node.next = null;
      if (head == null) {
        tail = null;
      }
    }
    return node;
  }

  @Nullable Node find(int value) {
    for (Node node = head; node != null; node = node.next) {
      if (node.value == value) {
        return node.retain();
      }
    }
    return null;
  }

  @Nullable Node findBorrowed(int value) {
    for (Node node = head; node != null; node = node.next) {
      if (node.value == value) {
        return node; // expect: return-of-borrowed
      }
    }
    return null;
  }

  void remove(int value) {
    Node before = null;
    Node node = head;
    while (node != null && node.value != value) {
      before = node;
      node = node.next;
    }
    if (node == null) {
      return;
    }
    Node rest = node.next;
    node.next = null;
    if (before == null) {
      head = rest;
    } else {
      before.next = rest;
    }
    node.release();
  }

  void removeAndForget(int value) {
    Node before = null;
    Node node = head;
    while (node != null && node.value != value) {
      before = node;
      node = node.next;
    }
    if (before == null || node == null) {
      return;
    }
    Node rest = node.next;
    node.next = null;
    before.next = rest; // expect: owned-field-leak
  }

  void releaseInTheMiddle(int value) {
    Node node = head;
    while (node != null && node.value != value) {
      node = node.next;
    }
    if (node != null) {
      node.release(); // expect: stale-field
    }
  }

  void unlink(Node node) {
    Node next = node.next;
    node.next = null;
    if (next == null) {
      tail = node.previous;
    } else {
      next.previous = node.previous;
    }
    if (node.previous == null) {
      head = next;
    } else {
      node.previous.next = next;
    }
    node.previous = null;
  }

  static @Owned Node chain(int length) {
    Node first = new Node();
    Node last = first;
    for (int i = 1; i < length; i++) {
      last.next = new Node();
      last = last.next;
    }
    return first;
  }

  @Disposes
  void clear() {
    Node node = head;
    head = null;
    tail = null;
    while (node != null) {
      Node next = node.next;
      node.next = null;
      node.release();
      node = next;
    }
  }
}

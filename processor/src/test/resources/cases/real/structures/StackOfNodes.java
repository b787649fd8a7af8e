// A stack linked through counted nodes: a push moves the head into the new node, a pop moves it out.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import fixture.Nullable;

class StackOfNodes {
  @RefCounted
  static class Node {
    private int references = 1;
    final String value;
    @Nullable Node next;

    Node(String value, @Steals @Nullable Node next) {
      this.value = value;
      this.next = next;
    }

    @Releases
    void release() {
      if (--references == 0 && next != null) {
        next.release();
        next = null;
      }
    }
  }

  static class Stack {
    private Node head;

    void push(String value) {
      head = new Node(value, head);
    }

    void wrongPush(String value) {
      head = new Node(value, null); // expect: owned-field-leak
    }

    String pop() {
      Node top = head;
      if (top == null) {
        return null;
      }
      head = top.next;
      top.next = null;
      String value = top.value;
      top.release();
      return value;
    }

    boolean contains(String value) {
      for (Node node = head; node != null; node = node.next) {
        if (node.value.equals(value)) {
          return true;
        }
      }
      return false;
    }

    @Disposes
    void clear() {
      if (head != null) {
        head.release();
        head = null;
      }
    }
  }
}

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;

/** What a field is overwritten with lives in what the field held: that is one mistake, not two. */
class HeadToNext {
  @RefCounted
  static class Node {
    Node next;

    native @Retains Node retain();

    @Releases
    void release() {
      if (next != null) {
        next.release();
      }
    }
  }

  private Node head;

  @Disposes
  void close() {
    if (head != null) {
      head.release();
    }
    head = null;
  }

  void lost() {
    head = head.next; // expect: owned-field-leak
  }

  void released() {
    Node old = head;
    head = head.next; // expect: borrowed-escape
    old.release();
  }

  void moved() {
    Node old = head;
    head = old.next;
    old.next = null;
    old.release();
  }

  void retained() {
    Node old = head;
    head = old.next.retain();
    old.release();
  }

  void fromOutside(Node other) {
    head = other; // expect: owned-field-leak, borrowed-escape
  }
}

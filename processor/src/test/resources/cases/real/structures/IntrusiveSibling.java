// Unlinking the successor of a node: the link is moved over it, and it is let go of.
package cases.real.structures;

import dev.custody.Disposes;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

class IntrusiveSibling {
  @RefCounted
  static class Item {
    private int references = 1;
    private Item next;
    boolean expired;

    @Retains
    Item retain() {
      references++;
      return this;
    }

    @Releases
    void release() {
      if (--references == 0 && next != null) {
        next.release();
      }
    }

    void setNext(@Steals Item item) {
      if (next != null) {
        next.release();
      }
      next = item;
    }
  }

  static void wrongUnlinkNext(Item item) {
    Item after = item.next;
    if (after == null) {
      return;
    }
    item.next = after.next; // expect: owned-field-leak
    after.next = null;
  }

  static void rightUnlinkNext(Item item) {
    Item after = item.next;
    if (after == null) {
      return;
    }
    item.next = after.next;
    after.next = null;
    after.release();
  }

  static class Chain {
    private final Item anchor = new Item();

    void append(Item item) {
      anchor.setNext(item.retain());
    }

    void wrongAppend(Item item) {
      anchor.setNext(item); // expect: steal-of-borrowed
    }

    @Disposes
    void close() {
      anchor.release();
    }
  }
}

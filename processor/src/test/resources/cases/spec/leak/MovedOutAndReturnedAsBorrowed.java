// leak: what a field held is moved out of it and returned where the contract says @Borrowed.
package cases.spec.leak;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import fixture.Buf;
import java.util.Iterator;
import java.util.NoSuchElementException;

class MovedOutAndReturnedAsBorrowed {

  /** The contract of {@code Iterator.next} is that it lends. */
  static class Chunks implements Iterator<Buf> {
    private Buf peeked;

    @Override
    public boolean hasNext() {
      if (peeked == null) {
        peeked = Buf.alloc();
      }
      return peeked != null;
    }

    @Override
    public Buf next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Buf next = peeked;
      peeked = null; // expect: leak
      return next;
    }

    @Disposes
    void close() {
      if (peeked != null) {
        peeked.release();
        peeked = null;
      }
    }
  }

  static class Slot {
    private Buf content = Buf.alloc();

    @Owned
    Buf taken() {
      Buf taken = content;
      content = null;
      return taken;
    }

    @Borrowed
    Buf shown() {
      return content;
    }

    @Borrowed
    Buf replaced(boolean anew) {
      Buf before = content;
      content = Buf.alloc();
      before.release();
      return anew ? content : null;
    }

    @Disposes
    void close() {
      content.release();
      content = null;
    }
  }
}

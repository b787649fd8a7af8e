// `this` is borrowed in instance methods.
package cases.spec.vocabulary;

import dev.custody.Owned;
import fixture.Buf;
import fixture.Sink;

class ThisIsBorrowed {
  static class Node extends Buf {
    void usesItself() {
      size();
      Sink.borrow(this);
    }

    void releasesItself() {
      release(); // expect: release-of-borrowed
    }

    void retainsAndReleases() {
      retain();
      size();
      release();
    }

    void isTaken() {
      Sink.take(this); // expect: steal-of-borrowed
    }

    void givesAReferenceAway() {
      Sink.take(retain());
    }

    @Owned
    Node returnsItselfAsOwned() {
      return this; // expect: return-of-borrowed
    }

    @Owned
    Buf returnsANewReference() {
      return retain();
    }
  }
}

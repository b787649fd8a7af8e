// @Releases(idempotent = true): harmless when nothing is left to discard, and a release otherwise.
package cases.spec.annotations;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;

class ReleasesIdempotent {
  @RefCounted
  interface Handle extends AutoCloseable {
    static @Owned Handle open() {
      throw new UnsupportedOperationException();
    }

    int number();

    @Override
    @Releases(idempotent = true)
    void close();
  }

  interface Plain extends Handle {
    @Override
    @Releases
    void close(); // expect: override-mismatch
  }

  interface Inheriting extends Handle {
    @Override
    void close();
  }

  interface Queue {
    void take(@Steals Handle handle);

    boolean offer(@Steals(when = When.IF_TRUE) Handle handle);
  }

  static void closedTwice() {
    Handle handle = Handle.open();
    handle.close();
    handle.close();
  }

  static void closedTwiceThroughASubtype(@Steals Inheriting handle) {
    handle.close();
    handle.close();
  }

  static void givenAndClosed(Queue queue) {
    try (Handle handle = Handle.open()) {
      queue.take(handle);
    }
  }

  static void perhapsGivenAndClosed(Queue queue) {
    Handle handle = Handle.open();
    queue.offer(handle);
    handle.close();
  }

  static void fresh(Queue queue) {
    queue.take(Handle.open());
  }

  static void neverClosed() {
    Handle handle = Handle.open(); // expect: leak
    handle.number();
  }

  static int usedAfterClose() {
    Handle handle = Handle.open();
    handle.close();
    return handle.number(); // expect: use-after-release
  }

  static int usedAfterGiven(Queue queue) {
    try (Handle handle = Handle.open()) {
      queue.take(handle);
      return handle.number(); // expect: use-after-steal
    }
  }

  static void givenTwice(Queue queue) {
    try (Handle handle = Handle.open()) {
      queue.take(handle);
      queue.take(handle); // expect: double-release
    }
  }

  static void givenAfterClose(Queue queue) {
    Handle handle = Handle.open();
    handle.close();
    queue.take(handle); // expect: double-release
  }

  static void lentAndClosed(@Borrowed Handle handle) {
    handle.close(); // expect: release-of-borrowed
  }
}

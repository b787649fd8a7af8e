// What a method returns in an Optional, it returns.
package cases.java.collections;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

class OptionalResults {
  private final Deque<@Owned Buf> queue = new ArrayDeque<>();

  void put(@Steals Buf buf) {
    queue.add(buf);
  }

  Optional<Buf> poll() {
    return Optional.ofNullable(queue.poll());
  }

  Optional<@Owned Buf> pollAsSaid() {
    return Optional.ofNullable(queue.poll());
  }

  @Borrowed
  Optional<Buf> peek() {
    return Optional.ofNullable(queue.peek());
  }

  Optional<@Borrowed Buf> peekAsSaid() {
    return Optional.ofNullable(queue.peek());
  }

  Optional<Buf> peekAndKeep() {
    return Optional.ofNullable(queue.peek()); // expect: return-of-borrowed
  }

  @Disposes
  void close() {
    queue.forEach(Buf::release);
    queue.clear();
  }

  static void released(OptionalResults from) {
    from.poll().ifPresent(Buf::release);
    from.pollAsSaid().ifPresent(Buf::release);
  }

  static void dropped(OptionalResults from) {
    from.poll(); // expect: leak
    from.pollAsSaid(); // expect: leak
  }

  static int usedOnly(OptionalResults from) {
    return from.poll().map(Buf::size).orElse(0); // expect: leak
  }

  static void releasedIfThere(OptionalResults from) {
    Buf next = from.poll().orElse(null);
    if (next != null) {
      next.release();
    }
  }

  static void forgottenSometimes(OptionalResults from) {
    Optional<Buf> next = from.poll(); // expect: leak
    if (next.isPresent() && next.get().readable()) {
      next.get().release();
    }
  }

  static @Owned Buf orAnother(OptionalResults from) {
    return from.poll().orElseGet(Buf::alloc);
  }

  static int lookedAt(OptionalResults from) {
    return from.peek().map(Buf::size).orElse(0) + from.peekAsSaid().map(Buf::size).orElse(0);
  }

  static void releasedThere(OptionalResults from) {
    from.peek().ifPresent(Buf::release); // expect: release-of-borrowed
  }

  static int lookedAtTooLate(OptionalResults from) {
    Optional<Buf> next = from.peekAsSaid();
    from.close();
    return next.map(Buf::size).orElse(0); // expect: dangling-borrow
  }
}

// An Optional is one more name of what it was made of.
package cases.java.collections;

import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.Steals;
import fixture.Buf;
import fixture.Nullable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

class OptionalBuffers {
  static Optional<Buf> made() {
    return Optional.of(Buf.alloc());
  }

  static Optional<Buf> perhapsMade() {
    Buf buf = Buf.tryAlloc();
    return Optional.ofNullable(buf);
  }

  static Optional<Buf> sometimesForgotten() {
    Buf buf = Buf.alloc(); // expect: leak
    if (buf.size() > 3) {
      return Optional.empty();
    }
    return Optional.of(buf);
  }

  static void releasedIfPresent() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    buf.ifPresent(Buf::release);
  }

  static void releasedAfterTest() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    if (buf.isPresent()) {
      buf.get().release();
    }
  }

  static void releasedUnlessEmpty() {
    Optional<Buf> buf = Optional.ofNullable(Buf.tryAlloc());
    if (buf.isEmpty()) {
      return;
    }
    buf.get().release();
  }

  static void used() {
    Optional<Buf> buf = Optional.of(Buf.alloc()); // expect: leak
    buf.get().size();
  }

  static void releasedTwice() {
    Buf buf = Buf.alloc();
    Optional<Buf> same = Optional.of(buf);
    same.get().release();
    buf.release(); // expect: double-release
  }

  static int mapped() {
    Buf buf = Buf.alloc(); // expect: leak
    Optional<Buf> some = Optional.of(buf);
    return some.map(Buf::size).orElse(0);
  }

  static int mappedAndReleased() {
    Buf buf = Buf.alloc();
    int size = Optional.of(buf).map(each -> each.size()).orElse(0);
    buf.release();
    return size;
  }

  static int mappedIfThere(boolean wanted) {
    Optional<Buf> some = wanted ? Optional.of(Buf.alloc()) : Optional.empty(); // expect: leak
    return some.map(each -> each.size()).orElse(0);
  }

  static void released() {
    Optional.of(Buf.alloc()).ifPresent(Buf::release);
  }

  static void merelyUsed() {
    Optional<Buf> some = Optional.of(Buf.alloc()); // expect: leak
    some.ifPresent(Buf::size);
  }

  static void takenOut(Map<String, Buf> bufs, String key) {
    Optional.ofNullable(bufs.remove(key)).ifPresent(Buf::release);
  }

  static void stillInThere(Map<String, Buf> bufs, String key) {
    Optional.ofNullable(bufs.get(key)).ifPresent(Buf::release); // expect: release-of-borrowed
  }

  static @Owned Buf another(Buf lent) {
    return Optional.of(lent).map(Buf::copy).get();
  }

  static void anotherIsLost(Buf lent) {
    Optional<Buf> copy = Optional.of(lent).map(Buf::copy); // expect: leak
    copy.get().size();
  }

  static @Owned Buf oneOrTheOther(@Nullable @Steals Buf buf) {
    return Optional.ofNullable(buf).orElseGet(Buf::alloc);
  }

  static void eitherWay(@Nullable Buf lent) {
    Optional.ofNullable(lent).ifPresentOrElse(each -> each.size(), () -> System.out.println());
  }

  static void lostEitherWay() {
    Buf buf = Buf.alloc(); // expect: leak
    Optional.of(buf).ifPresentOrElse(each -> each.size(), () -> System.out.println());
  }

  static void taken(@Steals Optional<Buf> some) {
    some.ifPresent(Buf::release);
  }

  static void takenAndLost(@Steals Optional<Buf> some) { // expect: leak
    some.ifPresent(Buf::size);
  }

  static void handedOver() {
    taken(Optional.of(Buf.alloc()));
  }

  static void lentIsHandedOver(Buf lent) {
    taken(Optional.of(lent)); // expect: steal-of-borrowed
  }

  static class Holder {
    private @Owned Optional<Buf> held = Optional.empty();

    void set(@Steals Buf buf) {
      held.ifPresent(Buf::release);
      held = Optional.of(buf);
    }

    void overwrite(@Steals Buf buf) {
      held = Optional.of(buf); // expect: owned-field-leak
    }

    @Disposes
    void close() {
      held.ifPresent(Buf::release);
      held = Optional.empty();
    }
  }

  static void orNothing() {
    Optional<Buf> made = Optional.of(Buf.alloc());
    Buf buf = made.orElse(null);
    buf.release();
  }

  static void ifThereWasOne(@Steals Optional<Buf> given) {
    Buf buf = given.orElse(null);
    if (buf != null) {
      buf.release();
    }
  }

  static int lookedAtOnly(@Steals Optional<Buf> given) { // expect: leak
    Buf buf = given.orElse(null);
    return buf == null ? 0 : buf.size();
  }

  static Buf copyOrNothing(Buf lent) {
    return Optional.of(lent).map(Buf::copy).orElse(null);
  }

  static int copyLookedAt(Buf lent) {
    Buf copy = Optional.of(lent).map(each -> each.copy()).orElse(null); // expect: leak
    return copy == null ? 0 : copy.size();
  }

  static void orAnother() {
    Buf other = Buf.alloc();
    Buf buf = Optional.ofNullable(Buf.tryAlloc()).orElse(other);
    if (buf != other) {
      other.release();
    }
    buf.release();
  }

  static void orAnotherThatIsLeft() {
    Buf other = Buf.alloc(); // expect: leak
    Buf buf = Optional.ofNullable(Buf.tryAlloc()).orElse(other);
    buf.release();
  }

  static void orAnotherThatIsReleasedTwice() {
    Buf other = Buf.alloc();
    Buf buf = Optional.ofNullable(Buf.tryAlloc()).orElse(other);
    buf.release();
    other.release(); // expect: double-release
  }

  static void orOneThatIsNull() {
    Buf none = null;
    Buf buf = Optional.ofNullable(Buf.tryAlloc()).orElse(none);
    if (buf != null) {
      buf.release();
    }
  }

  static void elseWithoutOptional() {
    Buf other = Buf.alloc();
    Buf buf = Objects.requireNonNullElse(Buf.tryAlloc(), other);
    if (buf != other) {
      other.release();
    }
    buf.release();
  }

  static void elseWithoutOptionalAndNotReleased() {
    Buf other = Buf.alloc();
    Buf buf = Objects.requireNonNullElse(Buf.tryAlloc(), other); // expect: leak
    if (buf != other) {
      other.release();
    } else {
      buf.release();
    }
  }
}

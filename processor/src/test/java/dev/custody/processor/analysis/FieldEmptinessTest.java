package dev.custody.processor.analysis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that were seen, or left, empty or full: of {@code this}, of another object, static. */
class FieldEmptinessTest {

  private static void assertAsMarked(String place, String text) {
    Marks.assertAsMarked(text.replace("PLACE", place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void refilledAfterItWasEmptied(String place) {
    assertAsMarked(
        place,
        """
        A.refill
          this: lent
          node: lent
          owns this.f
        old = load PLACE (owned)
        store PLACE (owned) = null
        release(old released)
        b = make() : owned
        store PLACE (owned) = b
        return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void filledWhereItWasSeenToBeEmpty(String place) {
    assertAsMarked(
        place,
        """
        A.fill
          this: lent
          node: lent
          owns this.f
        if PLACE == null ? empty : full
        empty:
          b = make() : owned
          store PLACE (owned) = b
        full:
          return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void filledWhereItWasSeenToBeFull(String place) {
    assertAsMarked(
        place,
        """
        A.fill
          this: lent
          node: lent
          owns this.f
        if PLACE == null ? empty : full
        full:
          b = make() : owned
          store PLACE (owned) = b  // ! PLACE overwritten
        empty:
          return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void filledWhereItMayBeEither(String place) {
    assertAsMarked(
        place,
        """
        A.fill
          this: lent
          node: lent
          owns this.f
        if PLACE == null ? empty : full
        empty:
          log()
        full:
          b = make() : owned
          store PLACE (owned) = b  // ! PLACE overwritten
          return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void releasedIfThereIsOneAndRefilled(String place) {
    assertAsMarked(
        place,
        """
        A.fill
          this: lent
          node: lent
          owns this.f
        if PLACE == null ? empty : full
        full:
          t1 = load PLACE (owned)
          release(t1 released)
          end t1
        empty:
          b = make() : owned
          store PLACE (owned) = b
          return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void releasedIfThereIsOneAndSetToNull(String place) {
    assertAsMarked(
        place,
        """
        A.clear
          this: lent
          node: lent
          owns this.f
        if PLACE == null ? empty : full
        full:
          t1 = load PLACE (owned)
          release(t1 released)
          end t1
          store PLACE (owned) = null
        empty:
          b = make() : owned
          store PLACE (owned) = b
          return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void movedOutTwice(String place) {
    assertAsMarked(
        place,
        """
        A.clear
          this: lent
          node: lent
          owns this.f
        a = load PLACE (owned)
        store PLACE (owned) = null
        release(a released)
        fill(this, node)
        b = load PLACE (owned)
        store PLACE (owned) = null
        release(b released)
        return
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this.f", "node.next", "A.last"})
  void whatIsTakenOutOnOnePathOnly(String place) {
    assertAsMarked(
        place,
        """
        A.clear
          this: lent
          node: lent
          owns this.f
        a = null
        if ? ? take : end
        take:
          a = load PLACE (owned)
          store PLACE (owned) = null
        end:
          if a != null ? release : done
        release:
          release(a released)
        done:
          return
        """);
  }
}

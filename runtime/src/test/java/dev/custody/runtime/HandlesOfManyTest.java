package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.MemoryError;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handles in maps, sets, arrays and optionals stand for what they hold. */
@LeavesNothingAlive
class HandlesOfManyTest {
  private ManagedShelf shelf;
  private ManagedPyInt one;
  private ManagedPyInt two;

  @BeforeEach
  void open() throws MemoryError {
    shelf = ManagedShelf.empty();
    one = ManagedPyInt.fromLong(1);
    two = ManagedPyInt.fromLong(2);
  }

  @AfterEach
  void close() {
    shelf.close();
    one.close();
    two.close();
  }

  @Test
  void movesWhatIsInMapsAndSets() {
    shelf.take(Map.of("one", one), Set.of(two));

    assertThat(shelf.size()).isEqualTo(2);
    assertThat(one).hasToString("ManagedPyInt was moved by ManagedShelf.take(more)");
    assertThat(two).hasToString("ManagedPyInt was moved by ManagedShelf.take(others)");
  }

  @Test
  void movesNothingIfOneHandleIsGivenTwice() {
    assertThatThrownBy(() -> shelf.takeAll(one, two, one))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ManagedShelf.takeAll cannot move a handle that it needs twice");
    assertThatThrownBy(() -> shelf.take(Map.of("one", one), Set.of(one)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(shelf.size()).isZero();
    assertThat(one.refCount()).isOne();
  }

  @Test
  void movesNothingIfOneHandleIsClosed() {
    two.close();

    assertThatThrownBy(() -> shelf.takeAll(one, two)).isInstanceOf(IllegalStateException.class);

    assertThat(one.refCount()).isOne();
  }

  @Test
  void movesNothingIfAHandleIsGivenForTwoParameters() {
    assertThatThrownBy(() -> shelf.takeList(List.of(one), Optional.of(one)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> shelf.replace(one, one)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> shelf.takeAll(one, shelf)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> shelf.takeUnless(one, List.of(two, one)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(shelf.size()).isZero();
    assertThat(one.refCount()).isOne();
  }

  @Test
  void movesNothingIfWhatIsLentIsClosed() {
    two.close();

    assertThatThrownBy(() -> shelf.takeBeside(Optional.of(one), Optional.of(two)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(one.refCount()).isOne();
  }

  @Test
  void movesWhatIsInAListIfItIsTaken() {
    assertThat(shelf.offerAll(List.of(one, two), false)).isFalse();
    assertThat(one.refCount()).isOne();

    assertThat(shelf.offerAll(List.of(one, two), true)).isTrue();
    assertThat(one).hasToString("ManagedPyInt was moved by ManagedShelf.offerAll(some)");
  }

  @Test
  void goesThroughAnIterableOnce() {
    Iterator<ManagedPyObject> once = List.<ManagedPyObject>of(one, two).iterator();

    shelf.takeEach(() -> once);

    assertThat(shelf.size()).isEqualTo(2);
  }

  @Test
  void takesNullWhereTheTypeSaysSo() {
    assertThat(shelf.countNulls(Arrays.asList(one, null))).isOne();
    assertThatThrownBy(() -> shelf.takeAll(one, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("null in ManagedShelf.takeAll(more)");

    assertThat(one.refCount()).isOne();
  }

  @Test
  void lendsWhatIsInACollection() {
    shelf.takeAll(one.incRef());

    assertThat(shelf.known(List.of(one, two))).isOne();
    assertThat(one.refCount()).isEqualTo(2);
  }

  @Test
  void aMapOfNewReferencesIsAMapOfHandles() {
    shelf.takeAll(one, two);

    Map<Integer, ManagedPyObject> numbered = shelf.numbered();

    assertThat(numbered.get(1).repr()).isEqualTo("2");
    numbered.values().forEach(ManagedPyObject::close);
  }

  @Test
  void aSetOfBorrowedOnesIsASetOfHandlesWithReferencesOfTheirOwn() {
    shelf.takeAll(one);

    for (ManagedPyObject each : shelf.all()) {
      assertThat(each.refCount()).isEqualTo(2);
      each.close();
    }
  }

  @Test
  void anOptionalHoldsAHandle() {
    assertThat(shelf.first()).isEmpty();
    shelf.takeOne(Optional.of(one));

    try (ManagedPyObject first = shelf.first().orElseThrow()) {
      assertThat(first.refCount()).isEqualTo(2);
    }
    try (ManagedPyObject removed = shelf.removeFirst().orElseThrow()) {
      assertThat(removed.refCount()).isOne();
    }
  }

  @Test
  void anArrayHoldsHandles() {
    shelf.takeAll(one, two);

    for (ManagedPyObject each : shelf.clear()) {
      each.close();
    }
  }

  @Test
  void aMethodThatUsesTheObjectUpMovesItsHandle() throws MemoryError {
    try (ManagedShelf other = ManagedShelf.empty()) {
      shelf.takeAll(one);
      shelf.moveTo(other);

      assertThat(other.size()).isOne();
      assertThat(shelf).hasToString("ManagedShelf was moved by ManagedShelf.moveTo");
    }
  }
}

package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.custody.runtime.error.DeadObjectError;
import dev.custody.runtime.error.MemoryError;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@LeavesNothingAlive
class PyObjectTest {
  @BeforeEach
  void resetBoxes() {
    Box.deallocated = 0;
  }

  @Test
  void beginsWithOneReferenceAndItsType() throws MemoryError {
    Box box = new Box(null);

    assertThat(box.refCount()).isEqualTo(1);
    assertThat(box.type()).isSameAs(Box.TYPE);

    box.decRef();
  }

  @Test
  void livesUntilTheLastReferenceIsReleased() throws MemoryError {
    Box box = new Box(null);
    box.incRef();

    box.decRef();
    assertThat(Box.deallocated).isZero();
    assertThat(box.refCount()).isEqualTo(1);

    box.decRef();
    assertThat(Box.deallocated).isEqualTo(1);
    assertThat(box.refCount()).isZero();
  }

  @Test
  void deallocatorReleasesWhatTheObjectHolds() throws MemoryError {
    Box inner = new Box(null);
    Box outer = new Box(inner);
    inner.decRef();
    assertThat(inner.refCount()).isEqualTo(1);

    outer.decRef();

    assertThat(Box.deallocated).isEqualTo(2);
  }

  @Test
  void useOfTheDeadNamesTheTypeAndTheDeed() throws MemoryError {
    PyList list = PyList.create(0);
    list.decRef();

    assertThatThrownBy(() -> list.append(Py.NONE))
        .asInstanceOf(type(DeadObjectError.class))
        .satisfies(
            error -> {
              assertThat(error.typeName()).isEqualTo("list");
              assertThat(error.deed()).isEqualTo("list.append");
              assertThat(error)
                  .hasMessageMatching(
                      "list #\\d+ is dead: list.append after its last reference was released");
            });
  }

  @Test
  void theDeadCannotBeReleasedOrRevived() throws MemoryError {
    Box box = new Box(null);
    box.decRef();

    assertThatThrownBy(box::decRef)
        .isInstanceOf(DeadObjectError.class)
        .hasMessageContaining("decRef");
    assertThatThrownBy(box::incRef)
        .isInstanceOf(DeadObjectError.class)
        .hasMessageContaining("incRef");
    assertThatThrownBy(box::repr).isInstanceOf(DeadObjectError.class);
    assertThat(box.refCount()).isZero();
    assertThat(Box.deallocated).isEqualTo(1);
  }

  @Test
  void writesItselfWithoutFailingEvenWhenDead() throws MemoryError {
    Box box = new Box(null);
    assertThat(box.toString()).matches("box #\\d+");
    assertThat(box.repr()).matches("<box #\\d+>");

    box.decRef();
    assertThat(box.toString()).matches("dead box #\\d+");
  }

  @Test
  void failedConstructionLeavesNothing() throws MemoryError {
    try (AllocationFailure shortage = Heap.failAfter(0)) {
      assertThatThrownBy(() -> new Box(Py.NONE)).isInstanceOf(MemoryError.class);
      assertThat(shortage.happened()).isTrue();
    }
  }

  @Test
  void countsAreRightWhateverThreadCounts() throws MemoryError {
    Box box = new Box(null);

    IntStream.range(0, 10_000).parallel().forEach(i -> box.incRef());
    assertThat(box.refCount()).isEqualTo(10_001);
    IntStream.range(0, 10_001).parallel().forEach(i -> box.decRef());

    assertThat(Box.deallocated).isEqualTo(1);
  }
}

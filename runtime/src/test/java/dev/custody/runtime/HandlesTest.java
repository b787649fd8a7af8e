package dev.custody.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated handles: each of their methods leaves as many references alive as there were, on
 * the normal path and whichever allocation fails.
 */
@LeavesNothingAlive
class HandlesTest {
  private static final Set<Class<?>> HANDLES =
      Set.of(
          ManagedPyObject.class,
          ManagedPyBytes.class,
          ManagedPyDict.class,
          ManagedPyFloat.class,
          ManagedPyInt.class,
          ManagedPyList.class,
          ManagedPyModule.class,
          ManagedPyStr.class,
          ManagedPyTuple.class);

  static Set<String> scenarios() {
    return HandleScenarios.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nothingIsLeftBehind(String name) throws PyError {
    HandleScenarios.all().get(name).run();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void nothingIsLeftBehindWhicheverAllocationFails(String name) throws PyError {
    HandleScenarios.Scenario scenario = HandleScenarios.all().get(name);
    boolean failed = true;
    for (int successes = 0; failed; successes++) {
      Heap.Mark before = Heap.mark();
      try (AllocationFailure shortage = Heap.failAfter(successes)) {
        try {
          scenario.run();
        } catch (MemoryError expected) {
          assertThat(shortage.happened()).isTrue();
        }
        failed = shortage.happened();
      }
      assertThat(Heap.aliveSince(before).toString())
          .as("%s, after %d allocations", name, successes)
          .isEqualTo("alive: " + new HeapCounts(0, 0, 0));
    }
  }

  @Test
  void everyMethodOfEveryHandleIsAmongTheScenarios() {
    Set<String> called =
        HandleScenarios.all().keySet().stream()
            .map(name -> name.replaceAll(",.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(called).isEqualTo(HANDLES.stream().flatMap(HandlesTest::methods).collect(sorted()));
  }

  private static Collector<String, ?, TreeSet<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Stream<String> methods(Class<?> handle) {
    Set<String> common =
        Set.of(
            "adopt",
            "share",
            "borrow",
            "lent",
            "movedBy",
            "detach",
            "cast",
            "close",
            "equals",
            "hashCode",
            "toString");
    return Arrays.stream(handle.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !common.contains(name))
        .filter(name -> !name.equals("incRef") || handle == ManagedPyObject.class)
        .map(name -> handle.getSimpleName().substring("Managed".length()) + "." + name);
  }

  @Test
  void aHandleThatWasMovedSaysWhereItsReferenceWent() throws PyError {
    try (ManagedPyList list = ManagedPyList.create(1)) {
      ManagedPyInt one = ManagedPyInt.fromLong(1);
      list.setItem(0, one);

      assertThatThrownBy(one::asLong)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("ManagedPyInt was moved by ManagedPyList.setItem(item)");
      assertThat(one).hasToString("ManagedPyInt was moved by ManagedPyList.setItem(item)");
      one.close();
    }
  }

  @Test
  void aHandleThatWasClosedSaysSo() throws PyError {
    ManagedPyInt one = ManagedPyInt.fromLong(1);
    one.close();
    one.close();

    assertThatThrownBy(one::asLong)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ManagedPyInt was closed by ManagedPyObject.close()");
  }

  @Test
  void theWayOutAndIn() throws PyError {
    try (ManagedPyInt one = ManagedPyInt.fromLong(1)) {
      PyInt owned = one.detach();
      try (ManagedPyInt again = ManagedPyInt.adopt(owned);
          ManagedPyInt shared = ManagedPyInt.share(again.borrow());
          ManagedPyObject third = shared.incRef()) {
        assertThat(third.refCount()).isEqualTo(3);
      }
    }
    assertThat(ManagedPyInt.adopt(null)).isNull();
    assertThat(ManagedPyInt.share((PyInt) null)).isNull();
  }

  @Test
  void castsDownTheHierarchy() throws PyError {
    try (ManagedPyTuple tuple = ManagedPyTuple.create(1)) {
      tuple.setItem(0, ManagedPyInt.fromLong(7));
      try (ManagedPyInt number = ManagedPyInt.cast(tuple.getItem(0))) {
        assertThat(number.asLong()).isEqualTo(7);
      }
      try (ManagedPyObject item = tuple.getItem(0)) {
        assertThatThrownBy(() -> ManagedPyStr.cast(item)).isInstanceOf(ClassCastException.class);
        assertThat(item.refCount()).isEqualTo(2);
      }
    }
  }

  @Test
  void handlesOnOneObjectAreEqual() throws PyError {
    try (ManagedPyInt one = ManagedPyInt.fromLong(1);
        ManagedPyObject same = one.incRef();
        ManagedPyInt other = ManagedPyInt.fromLong(1)) {
      assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
      assertThat(one.refCount()).isEqualTo(2);
    }
  }

  @Test
  void whatACallRefusesIsReleasedAllTheSame() throws PyError {
    try (ManagedPyList list = ManagedPyList.create(1);
        ManagedPyInt one = ManagedPyInt.fromLong(1)) {
      assertThatThrownBy(() -> list.setItem(5, one)).isInstanceOf(IndexError.class);
      assertThatThrownBy(one::refCount).isInstanceOf(IllegalStateException.class);
    }
  }
}

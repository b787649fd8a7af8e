package zoo;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Holds one reference to a {@link Animal} and releases it when it is closed.
 *
 * <p>A handle that is moved gives its reference away, and closing it does nothing any more. Whoever
 * uses a handle that was moved or closed gets an {@link IllegalStateException} that says what did
 * it, and where, if the system property {@code custody.trace} is {@code true}. A handle belongs to
 * one thread at a time.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
@RefCounted
public class ManagedAnimal implements AutoCloseable {
  private static final boolean TRACED = Boolean.getBoolean("custody.trace");

  /** Null when this handle was closed, or moved. */
  @Owned
  private Animal reference;

  /** What moved this handle; null if nothing did. */
  private String mover;

  /** Where this handle was closed or moved, if that is traced. */
  private Throwable trace;

  /** Takes over a reference that the caller owned. */
  protected ManagedAnimal(@Steals Animal owned) {
    this.reference = owned;
  }

  /** Makes a handle of a reference that the caller owned; null has none. */
  @Owned
  public static ManagedAnimal adopt(@Steals Animal owned) {
    return owned == null ? null : new ManagedAnimal(owned);
  }

  /** Makes a handle with a reference of its own; null has none. The caller keeps what it had. */
  @Owned
  public static ManagedAnimal share(@Borrowed Animal borrowed) {
    if (borrowed == null) {
      return null;
    }
    borrowed.retain();
    return new ManagedAnimal(borrowed);
  }

  /**
   * The first one of its kind.
   *
   * <p>The result is to be closed.
   *
   * @see Animal#first
   */
  @Owned
  public static ManagedAnimal first(String name) throws IOException {
    return ManagedAnimal.adopt(Animal.first(name));
  }

  /**
   * As {@link Animal#mother}.
   *
   * <p>The result has a reference of its own, and is to be closed.
   */
  @Nullable
  @Owned
  public ManagedAnimal mother() {
    return ManagedAnimal.share(lent().mother());
  }

  /**
   * As {@link Animal#child}.
   *
   * <p>The result is to be closed.
   */
  @Owned
  public ManagedAnimal child(int number) throws IOException {
    return ManagedAnimal.adopt(lent().child(number));
  }

  /**
   * As {@link Animal#named}.
   *
   * <p>The result is this handle.
   */
  @Aliases
  public ManagedAnimal named(String name) {
    requireHeld(lent().named(name), "ManagedAnimal.named");
    return this;
  }

  /** As {@link Animal#meet(Animal)}. */
  public void meet(@Borrowed ManagedAnimal other) {
    Objects.requireNonNull(other, "other");
    lent().meet(other.lent());
  }

  /** As {@link Animal#meet(Animal, int)}. */
  public void meet(@Nullable @Borrowed ManagedAnimal other, int times) {
    lent().meet(other == null ? null : other.lent(), times);
  }

  /**
   * As {@link Animal#eat}.
   *
   * <p>{@code other} is moved.
   */
  public void eat(@Steals ManagedAnimal other) throws IOException {
    Objects.requireNonNull(other, "other");
    requireTwo(this, other, "ManagedAnimal.eat");
    lent().eat(other.detach("ManagedAnimal.eat(other)"));
  }

  /**
   * As {@link Animal#carry}.
   *
   * <p>{@code child} is moved.
   */
  public void carry(@Nullable @Steals ManagedAnimal child) {
    requireTwo(this, child, "ManagedAnimal.carry");
    lent().carry(child == null ? null : child.detach("ManagedAnimal.carry(child)"));
  }

  /**
   * As {@link Animal#merge}.
   *
   * <p>{@code one} is moved. {@code other} is moved. The result is to be closed.
   */
  @Owned
  public ManagedAnimal merge(@Steals ManagedAnimal one, @Steals ManagedAnimal other,
      @Borrowed ManagedAnimal guide) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(guide, "guide");
    var held = lent();
    one.lent();
    other.lent();
    requireTwo(one, other, "ManagedAnimal.merge");
    requireTwo(this, one, "ManagedAnimal.merge");
    requireTwo(one, guide, "ManagedAnimal.merge");
    requireTwo(this, other, "ManagedAnimal.merge");
    requireTwo(other, guide, "ManagedAnimal.merge");
    Animal givenGuide = guide.lent();
    return ManagedAnimal.adopt(held.merge(one.detach("ManagedAnimal.merge(one)"),
        other.detach("ManagedAnimal.merge(other)"), givenGuide));
  }

  /**
   * As {@link Animal#swap}.
   *
   * <p>{@code other} is moved unless the call fails. The result is to be closed.
   */
  @Owned
  public ManagedAnimal swap(@Steals(when = When.ON_SUCCESS) ManagedAnimal other)
      throws IOException {
    Objects.requireNonNull(other, "other");
    requireTwo(this, other, "ManagedAnimal.swap");
    var result = lent().swap(other.lent());
    other.movedBy("ManagedAnimal.swap(other)");
    return ManagedAnimal.adopt(result);
  }

  /**
   * As {@link Animal#offer}.
   *
   * <p>{@code other} is moved if the result is true.
   */
  public boolean offer(@Steals(when = When.IF_TRUE) ManagedAnimal other) {
    Objects.requireNonNull(other, "other");
    requireTwo(this, other, "ManagedAnimal.offer");
    boolean result = lent().offer(other.lent());
    if (result) {
      other.movedBy("ManagedAnimal.offer(other)");
    }
    return result;
  }

  /**
   * As {@link Animal#decide}.
   *
   * <p>{@code one} is moved if the result is true. {@code other} is moved if the result is true.
   */
  public boolean decide(@Steals(when = When.IF_TRUE) ManagedAnimal one,
      @Steals(when = When.IF_TRUE) ManagedAnimal other) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    requireTwo(one, other, "ManagedAnimal.decide");
    requireTwo(this, one, "ManagedAnimal.decide");
    requireTwo(this, other, "ManagedAnimal.decide");
    boolean result = lent().decide(one.lent(), other.lent());
    if (result) {
      one.movedBy("ManagedAnimal.decide(one)");
      other.movedBy("ManagedAnimal.decide(other)");
    }
    return result;
  }

  /**
   * As {@link Animal#status}.
   *
   * <p>{@code other} is moved if the result is 0.
   */
  public int status(@Steals(when = When.IF_ZERO) ManagedAnimal other) {
    Objects.requireNonNull(other, "other");
    requireTwo(this, other, "ManagedAnimal.status");
    int result = lent().status(other.lent());
    if (result == 0) {
      other.movedBy("ManagedAnimal.status(other)");
    }
    return result;
  }

  /** As {@link Animal#all}. */
  public void all(@Borrowed ManagedAnimal... others) {
    Objects.requireNonNull(others, "others");
    @Borrowed Animal[] givenOthers = new Animal[others.length];
    for (int i = 0; i < others.length; i++) {
      Objects.requireNonNull(others[i], "null in ManagedAnimal.all(others)");
      givenOthers[i] = others[i].lent();
    }
    lent().all(givenOthers);
  }

  /**
   * As {@link Animal#eatAll}.
   *
   * <p>{@code others} are moved.
   */
  public void eatAll(@Steals ManagedAnimal... others) {
    Objects.requireNonNull(others, "others");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ManagedAnimal each : others) {
      Objects.requireNonNull(each, "null in ManagedAnimal.eatAll(others)");
      each.lent();
      requireOnce(moved, each, "ManagedAnimal.eatAll");
    }
    requireOther(moved, this, "ManagedAnimal.eatAll");
    Animal[] givenOthers = new Animal[others.length];
    for (int i = 0; i < others.length; i++) {
      givenOthers[i] = others[i].detach("ManagedAnimal.eatAll(others)");
    }
    held.eatAll(givenOthers);
  }

  /** As {@link Animal#visit}. */
  public void visit(@Borrowed List<ManagedAnimal> others) {
    Objects.requireNonNull(others, "others");
    List<@Borrowed Animal> givenOthers = new ArrayList<>();
    for (ManagedAnimal handle : others) {
      Objects.requireNonNull(handle, "null in ManagedAnimal.visit(others)");
      givenOthers.add(handle.lent());
    }
    lent().visit(givenOthers);
  }

  /**
   * As {@link Animal#eatList}.
   *
   * <p>{@code others} are moved.
   */
  public void eatList(@Steals List<ManagedAnimal> others) {
    Objects.requireNonNull(others, "others");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ManagedAnimal> allOthers = new ArrayList<>(others);
    for (ManagedAnimal each : allOthers) {
      Objects.requireNonNull(each, "null in ManagedAnimal.eatList(others)");
      each.lent();
      requireOnce(moved, each, "ManagedAnimal.eatList");
    }
    requireOther(moved, this, "ManagedAnimal.eatList");
    List<Animal> givenOthers = new ArrayList<>();
    for (ManagedAnimal handle : allOthers) {
      givenOthers.add(handle.detach("ManagedAnimal.eatList(others)"));
    }
    held.eatList(givenOthers);
  }

  /**
   * As {@link Animal#litter}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Owned
  public List<ManagedAnimal> litter() {
    List<ManagedAnimal> handles = new ArrayList<>();
    for (Animal each : lent().litter()) {
      handles.add(ManagedAnimal.adopt(each));
    }
    return handles;
  }

  /**
   * As {@link Animal#herd}.
   *
   * <p>Each handle in the result has a reference of its own, and is to be closed.
   */
  @Owned
  public List<ManagedAnimal> herd() {
    List<ManagedAnimal> handles = new ArrayList<>();
    for (Animal each : lent().herd()) {
      handles.add(ManagedAnimal.share(each));
    }
    return handles;
  }

  /** As {@link Animal#plain}. */
  public <T extends Comparable<T>> T plain(T value, int[] numbers, List<String> names) {
    return lent().<T>plain(value, numbers, names);
  }

  /**
   * Moves on.
   *
   * @see Animal#move
   */
  @Deprecated
  public void move() {
    lent().move();
  }

  protected static void requireTwo(Object one, Object other, String by) {
    if (one != null && one == other) {
      throw new IllegalStateException(by + " cannot move a handle that it needs twice");
    }
  }

  protected static void requireOnce(Set<Object> moved, Object other, String by) {
    if (!moved.add(other)) {
      throw new IllegalStateException(by + " cannot move a handle that it needs twice");
    }
  }

  protected static void requireOther(Set<Object> moved, Object other, String by) {
    if (moved.contains(other)) {
      throw new IllegalStateException(by + " cannot move a handle that it needs twice");
    }
  }

  /** A second handle, with a reference of its own. */
  @Owned
  public ManagedAnimal retain() {
    return share(lent());
  }

  /**
   * The object itself, which still belongs to this handle.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Borrowed
  public Animal borrow() {
    return lent();
  }

  /**
   * Gives the reference to the caller, who has to release it. This handle is moved then.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Owned
  @Releases
  public Animal detach() {
    return detach("ManagedAnimal.detach()");
  }

  /**
   * As {@link #detach()}, for whoever wants to be named when this handle is used afterwards.
   *
   * @param by the operation that moves it, as {@code Foo.take(item)}
   */
  @Owned
  @Releases
  public final Animal detach(String by) {
    Animal held = reference;
    if (held == null) {
      throw ended();
    }
    reference = null;
    mover = by;
    trace(by);
    return held;
  }

  /**
   * The object, for as long as a call lasts that another handle makes. If the call takes the
   * reference over, {@link #movedBy} has to follow.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Aliases
  public final Animal lent() {
    Animal held = reference;
    if (held == null) {
      throw ended();
    }
    return held;
  }

  /**
   * Notes that somebody has taken over the reference that was {@linkplain #lent lent}.
   *
   * @param by the operation that took it, as {@code Foo.take(item)}
   */
  @Releases(idempotent = true)
  public final void movedBy(String by) {
    if (reference != null) {
      reference = null;
      mover = by;
      trace(by);
    }
  }

  /** Releases the reference; harmless if this handle was closed before, or moved. */
  @Override
  @Releases(idempotent = true)
  public final void close() {
    Animal held = reference;
    if (held != null) {
      reference = null;
      trace("ManagedAnimal.close()");
      held.release();
    }
  }

  /** Whether the other one is a handle, too, and the objects are equal. */
  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ManagedAnimal that && lent().equals(that.lent());
  }

  @Override
  public final int hashCode() {
    return lent().hashCode();
  }

  @Override
  public final String toString() {
    return reference != null ? reference.toString() : ended().getMessage();
  }

  /** For methods that return the object itself: another one that shares its count has no handle. */
  protected final void requireHeld(Object returned, String by) {
    if (returned != reference) {
      throw new UnsupportedOperationException(
          by + " returned another object than it was called on; call it on borrow()");
    }
  }

  private void trace(String by) {
    if (TRACED) {
      trace = new Throwable(by);
    }
  }

  private IllegalStateException ended() {
    String how = mover == null ? "closed by ManagedAnimal.close()" : "moved by " + mover;
    return new IllegalStateException(getClass().getSimpleName() + " was " + how, trace);
  }
}

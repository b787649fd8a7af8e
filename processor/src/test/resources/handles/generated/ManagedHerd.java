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
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Holds one reference to a {@link Herd} and releases it when it is closed.
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
public class ManagedHerd<K extends Comparable<? super K>> implements AutoCloseable {
  private static final boolean TRACED = Boolean.getBoolean("custody.trace");

  /** Null when this handle was closed, or moved. */
  @Owned
  private Herd<K> reference;

  /** What moved this handle; null if nothing did. */
  private String mover;

  /** Where this handle was closed or moved, if that is traced. */
  private Throwable trace;

  /** Takes over a reference that the caller owned. */
  protected ManagedHerd(@Steals Herd<K> owned) {
    this.reference = owned;
  }

  /** Makes a handle of a reference that the caller owned; null has none. */
  @Owned
  public static <K extends Comparable<? super K>> ManagedHerd<K> adopt(@Steals Herd<K> owned) {
    return owned == null ? null : new ManagedHerd<>(owned);
  }

  /** Makes a handle with a reference of its own; null has none. The caller keeps what it had. */
  @Owned
  public static <K extends Comparable<? super K>> ManagedHerd<K> share(@Borrowed Herd<K> borrowed) {
    if (borrowed == null) {
      return null;
    }
    borrowed.retain();
    return new ManagedHerd<>(borrowed);
  }

  /**
   * As {@link Herd#byName}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Owned
  public Map<K, ManagedAnimal> byName() {
    Map<K, ManagedAnimal> handles = new LinkedHashMap<>();
    for (Map.Entry<K, Animal> entry : lent().byName().entrySet()) {
      handles.put(entry.getKey(), ManagedAnimal.adopt(entry.getValue()));
    }
    return handles;
  }

  /**
   * As {@link Herd#byPlace}.
   *
   * <p>Each handle in the result has a reference of its own, and is to be closed.
   */
  @Owned
  public Map<String, ? extends ManagedAnimal> byPlace() {
    Map<String, ManagedAnimal> handles = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends Animal> entry : lent().byPlace().entrySet()) {
      handles.put(entry.getKey(), ManagedAnimal.share(entry.getValue()));
    }
    return handles;
  }

  /**
   * As {@link Herd#byLuck}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Nullable
  @Owned
  public HashMap<K, ManagedAnimal> byLuck() {
    HashMap<K, Animal> objects = lent().byLuck();
    if (objects == null) {
      return null;
    }
    HashMap<K, ManagedAnimal> handles = new LinkedHashMap<>();
    for (Map.Entry<K, Animal> entry : objects.entrySet()) {
      handles.put(entry.getKey(), ManagedAnimal.adopt(entry.getValue()));
    }
    return handles;
  }

  /**
   * As {@link Herd#lions}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Owned
  public Set<ManagedLion> lions() {
    Set<ManagedLion> handles = new LinkedHashSet<>();
    for (Lion each : lent().lions()) {
      handles.add(ManagedLion.adopt(each));
    }
    return handles;
  }

  /**
   * As {@link Herd#queue}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Owned
  public Deque<ManagedAnimal> queue() {
    Deque<ManagedAnimal> handles = new LinkedList<>();
    for (Animal each : lent().queue()) {
      handles.add(ManagedAnimal.adopt(each));
    }
    return handles;
  }

  /**
   * As {@link Herd#split}.
   *
   * <p>Each handle in the result is to be closed.
   */
  @Owned
  public ManagedHerd<K>[] split(int parts) {
    Herd<K>[] objects = lent().split(parts);
    ManagedHerd<K>[] handles = (ManagedHerd<K>[]) new ManagedHerd<?>[objects.length];
    for (int i = 0; i < objects.length; i++) {
      handles[i] = ManagedHerd.<K>adopt(objects[i]);
    }
    return handles;
  }

  /**
   * As {@link Herd#lost}.
   *
   * <p>The handle in the result is to be closed.
   */
  @Owned
  public Optional<ManagedAnimal> lost() {
    return lent().lost().map(ManagedAnimal::adopt);
  }

  /**
   * As {@link Herd#leader}.
   *
   * <p>The handle in the result has a reference of its own, and is to be closed.
   */
  @Owned
  public Optional<ManagedAnimal> leader() {
    return lent().leader().map(ManagedAnimal::share);
  }

  /**
   * As {@link Herd#unsaid}.
   *
   * <p>The handle in the result is to be closed.
   */
  @Owned
  public Optional<ManagedAnimal> unsaid() {
    return lent().unsaid().map(ManagedAnimal::adopt);
  }

  /**
   * As {@link Herd#newest}.
   *
   * <p>The handle in the result is to be closed.
   */
  @Owned
  public Optional<ManagedAnimal> newest() {
    return lent().newest().map(ManagedAnimal::adopt);
  }

  /**
   * As {@link Herd#oldest}.
   *
   * <p>The handle in the result has a reference of its own, and is to be closed.
   */
  @Owned
  public Optional<ManagedAnimal> oldest() {
    return lent().oldest().map(ManagedAnimal::share);
  }

  /** As {@link Herd#add}. */
  public void add(@Borrowed Collection<? extends ManagedAnimal> animals) {
    Objects.requireNonNull(animals, "animals");
    List<@Borrowed Animal> givenAnimals = new ArrayList<>();
    for (ManagedAnimal handle : animals) {
      Objects.requireNonNull(handle, "null in ManagedHerd.add(animals)");
      givenAnimals.add(handle.lent());
    }
    lent().add(givenAnimals);
  }

  /** As {@link Herd#addAll}. */
  public void addAll(@Borrowed Map<K, ? extends ManagedAnimal> animals) {
    Objects.requireNonNull(animals, "animals");
    Map<K, @Borrowed Animal> givenAnimals = new LinkedHashMap<>();
    for (Map.Entry<K, ? extends ManagedAnimal> entry : animals.entrySet()) {
      Objects.requireNonNull(entry.getValue(), "null in ManagedHerd.addAll(animals)");
      givenAnimals.put(entry.getKey(), entry.getValue().lent());
    }
    lent().addAll(givenAnimals);
  }

  /**
   * As {@link Herd#move}.
   *
   * <p>{@code some} are moved. {@code others} are moved. {@code last} is moved.
   */
  public void move(@Steals Map<K, ManagedAnimal> some, @Steals Set<ManagedAnimal> others,
      @Steals ManagedAnimal last) {
    Objects.requireNonNull(some, "some");
    Objects.requireNonNull(others, "others");
    Objects.requireNonNull(last, "last");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<K, ManagedAnimal> allSome = new LinkedHashMap<>(some);
    for (ManagedAnimal each : allSome.values()) {
      Objects.requireNonNull(each, "null in ManagedHerd.move(some)");
      each.lent();
      requireOnce(moved, each, "ManagedHerd.move");
    }
    List<ManagedAnimal> allOthers = new ArrayList<>(others);
    for (ManagedAnimal each : allOthers) {
      Objects.requireNonNull(each, "null in ManagedHerd.move(others)");
      each.lent();
      requireOnce(moved, each, "ManagedHerd.move");
    }
    last.lent();
    requireOnce(moved, last, "ManagedHerd.move");
    requireOther(moved, this, "ManagedHerd.move");
    Map<K, Animal> givenSome = new LinkedHashMap<>();
    for (Map.Entry<K, ManagedAnimal> entry : allSome.entrySet()) {
      givenSome.put(entry.getKey(), entry.getValue().detach("ManagedHerd.move(some)"));
    }
    Set<Animal> givenOthers = new LinkedHashSet<>();
    for (ManagedAnimal handle : allOthers) {
      givenOthers.add(handle.detach("ManagedHerd.move(others)"));
    }
    held.move(givenSome, givenOthers, last.detach("ManagedHerd.move(last)"));
  }

  /**
   * As {@link Herd#moveOne}.
   *
   * <p>{@code one} is moved.
   */
  public void moveOne(@Steals Optional<ManagedAnimal> one,
      @Borrowed Optional<ManagedAnimal> guest) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(guest, "guest");
    var held = lent();
    requireTwo(this, one.orElse(null), "ManagedHerd.moveOne");
    requireTwo(one.orElse(null), guest.orElse(null), "ManagedHerd.moveOne");
    var givenGuest = guest.map(ManagedAnimal::lent);
    held.moveOne(one.map(handle -> handle.detach("ManagedHerd.moveOne(one)")), givenGuest);
  }

  /**
   * As {@link Herd#hand}.
   *
   * <p>{@code one} is moved.
   */
  public void hand(@Steals Optional<? extends ManagedAnimal> one,
      @Borrowed Optional<ManagedAnimal> guide) {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(guide, "guide");
    var held = lent();
    requireTwo(this, one.orElse(null), "ManagedHerd.hand");
    requireTwo(one.orElse(null), guide.orElse(null), "ManagedHerd.hand");
    var givenGuide = guide.map(ManagedAnimal::lent);
    held.hand(one.map(handle -> handle.detach("ManagedHerd.hand(one)")), givenGuide);
  }

  /**
   * As {@link Herd#offerOne}.
   *
   * <p>{@code one} is moved if the result is true.
   */
  public boolean offerOne(@Steals(when = When.IF_TRUE) Optional<ManagedAnimal> one) {
    Objects.requireNonNull(one, "one");
    ManagedAnimal handleOne = one.orElse(null);
    requireTwo(this, one.orElse(null), "ManagedHerd.offerOne");
    boolean result = lent().offerOne(one.map(handle -> handle.lent()));
    if (result) {
      if (handleOne != null) {
        handleOne.movedBy("ManagedHerd.offerOne(one)");
      }
    }
    return result;
  }

  /** As {@link Herd#visit}. */
  public void visit(@Nullable @Borrowed Set<ManagedAnimal> some,
      @Nullable @Borrowed Optional<ManagedAnimal> one, int times) {
    Set<@Borrowed Animal> givenSome = some == null ? null : new LinkedHashSet<>();
    if (some != null) {
      for (ManagedAnimal handle : some) {
        Objects.requireNonNull(handle, "null in ManagedHerd.visit(some)");
        givenSome.add(handle.lent());
      }
    }
    lent().visit(givenSome, one == null ? null : one.map(ManagedAnimal::lent), times);
  }

  /**
   * As {@link Herd#offerAny}.
   *
   * <p>{@code one} is moved if the result is true. {@code some} are moved if the result is true.
   * {@code others} are moved.
   */
  public boolean offerAny(@Nullable @Steals(when = When.IF_TRUE) Optional<ManagedAnimal> one,
      @Nullable @Steals(when = When.IF_TRUE) Map<String, ManagedAnimal> some,
      @Nullable @Steals ManagedHerd<K>... others) {
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    ManagedAnimal handleOne = one == null ? null : one.orElse(null);
    if (handleOne != null) {
      requireOnce(moved, handleOne, "ManagedHerd.offerAny");
    }
    Map<String, ManagedAnimal> allSome = new LinkedHashMap<>();
    if (some != null) {
      allSome.putAll(some);
    }
    for (ManagedAnimal each : allSome.values()) {
      Objects.requireNonNull(each, "null in ManagedHerd.offerAny(some)");
      requireOnce(moved, each, "ManagedHerd.offerAny");
    }
    if (others != null) {
      for (ManagedHerd<K> each : others) {
        if (each != null) {
          each.lent();
          requireOnce(moved, each, "ManagedHerd.offerAny");
        }
      }
    }
    requireOther(moved, this, "ManagedHerd.offerAny");
    var givenOne = one == null ? null : one.map(handle -> handle.lent());
    Map<String, @Borrowed Animal> givenSome = some == null ? null : new LinkedHashMap<>();
    if (some != null) {
      for (Map.Entry<String, ManagedAnimal> entry : allSome.entrySet()) {
        givenSome.put(entry.getKey(), entry.getValue().lent());
      }
    }
    Herd<K>[] givenOthers = others == null ? null : (Herd<K>[]) new Herd<?>[others.length];
    if (others != null) {
      for (int i = 0; i < others.length; i++) {
        givenOthers[i] = others[i] == null ? null
            : others[i].detach("ManagedHerd.offerAny(others)");
      }
    }
    boolean result = held.offerAny(givenOne, givenSome, givenOthers);
    if (result) {
      if (handleOne != null) {
        handleOne.movedBy("ManagedHerd.offerAny(one)");
      }
      for (ManagedAnimal each : allSome.values()) {
        each.movedBy("ManagedHerd.offerAny(some)");
      }
    }
    return result;
  }

  /**
   * As {@link Herd#offerAll}.
   *
   * <p>{@code some} are moved if the result is true.
   */
  public boolean offerAll(@Steals(when = When.IF_TRUE) List<@Nullable ManagedAnimal> some,
      @Borrowed ManagedAnimal one) {
    Objects.requireNonNull(some, "some");
    Objects.requireNonNull(one, "one");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ManagedAnimal> allSome = new ArrayList<>(some);
    for (ManagedAnimal each : allSome) {
      if (each != null) {
        requireOnce(moved, each, "ManagedHerd.offerAll");
      }
    }
    requireOther(moved, this, "ManagedHerd.offerAll");
    requireOther(moved, one, "ManagedHerd.offerAll");
    List<@Borrowed Animal> givenSome = new ArrayList<>();
    for (ManagedAnimal handle : allSome) {
      givenSome.add(handle == null ? null : handle.lent());
    }
    Animal givenOne = one.lent();
    boolean result = held.offerAll(givenSome, givenOne);
    if (result) {
      for (ManagedAnimal each : allSome) {
        if (each != null) {
          each.movedBy("ManagedHerd.offerAll(some)");
        }
      }
    }
    return result;
  }

  /**
   * As {@link Herd#join}.
   *
   * <p>{@code some} are moved unless the call fails.
   */
  public void join(@Steals(when = When.ON_SUCCESS) Map<K, ManagedAnimal> some) throws IOException {
    Objects.requireNonNull(some, "some");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<K, ManagedAnimal> allSome = new LinkedHashMap<>(some);
    for (ManagedAnimal each : allSome.values()) {
      Objects.requireNonNull(each, "null in ManagedHerd.join(some)");
      requireOnce(moved, each, "ManagedHerd.join");
    }
    requireOther(moved, this, "ManagedHerd.join");
    Map<K, @Borrowed Animal> givenSome = new LinkedHashMap<>();
    for (Map.Entry<K, ManagedAnimal> entry : allSome.entrySet()) {
      givenSome.put(entry.getKey(), entry.getValue().lent());
    }
    held.join(givenSome);
    for (ManagedAnimal each : allSome.values()) {
      each.movedBy("ManagedHerd.join(some)");
    }
  }

  /**
   * As {@link Herd#follow(Iterable)}.
   *
   * <p>{@code some} are moved.
   */
  public void follow(@Steals Iterable<? extends ManagedAnimal> some) {
    Objects.requireNonNull(some, "some");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ManagedAnimal> allSome = new ArrayList<>();
    some.forEach(allSome::add);
    for (ManagedAnimal each : allSome) {
      Objects.requireNonNull(each, "null in ManagedHerd.follow(some)");
      each.lent();
      requireOnce(moved, each, "ManagedHerd.follow");
    }
    requireOther(moved, this, "ManagedHerd.follow");
    List<Animal> givenSome = new ArrayList<>();
    for (ManagedAnimal handle : allSome) {
      givenSome.add(handle.detach("ManagedHerd.follow(some)"));
    }
    held.follow(givenSome);
  }

  /**
   * As {@link Herd#perhaps}.
   *
   * <p>{@code some} are moved unless the call fails.
   */
  public void perhaps(@Steals(when = When.ON_SUCCESS) Collection<ManagedAnimal> some)
      throws IOException {
    Objects.requireNonNull(some, "some");
    var held = lent();
    Set<Object> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ManagedAnimal> allSome = new ArrayList<>(some);
    for (ManagedAnimal each : allSome) {
      Objects.requireNonNull(each, "null in ManagedHerd.perhaps(some)");
      requireOnce(moved, each, "ManagedHerd.perhaps");
    }
    requireOther(moved, this, "ManagedHerd.perhaps");
    List<@Borrowed Animal> givenSome = new ArrayList<>();
    for (ManagedAnimal handle : allSome) {
      givenSome.add(handle.lent());
    }
    held.perhaps(givenSome);
    for (ManagedAnimal each : allSome) {
      each.movedBy("ManagedHerd.perhaps(some)");
    }
  }

  /**
   * As {@link Herd#lead}.
   *
   * <p>{@code leader} is moved.
   */
  public void lead(@Steals ManagedAnimal leader, @Borrowed List<ManagedAnimal> others) {
    Objects.requireNonNull(leader, "leader");
    Objects.requireNonNull(others, "others");
    var held = lent();
    requireTwo(this, leader, "ManagedHerd.lead");
    List<@Borrowed Animal> givenOthers = new ArrayList<>();
    for (ManagedAnimal handle : others) {
      Objects.requireNonNull(handle, "null in ManagedHerd.lead(others)");
      requireTwo(leader, handle, "ManagedHerd.lead");
      givenOthers.add(handle.lent());
    }
    held.lead(leader.detach("ManagedHerd.lead(leader)"), givenOthers);
  }

  /** As {@link Herd#merge}. */
  public void merge(@Borrowed ManagedHerd<K>... others) {
    Objects.requireNonNull(others, "others");
    @Borrowed Herd<K>[] givenOthers = (Herd<K>[]) new Herd<?>[others.length];
    for (int i = 0; i < others.length; i++) {
      Objects.requireNonNull(others[i], "null in ManagedHerd.merge(others)");
      givenOthers[i] = others[i].lent();
    }
    lent().merge(givenOthers);
  }

  /**
   * As {@link Herd#follow(Herd, Animal)}.
   *
   * <p>{@code other} is moved. {@code one} is moved. This handle is moved.
   */
  @Releases
  public void follow(@Steals ManagedHerd<K> other, @Nullable @Steals ManagedAnimal one) {
    Objects.requireNonNull(other, "other");
    other.lent();
    if (one != null) {
      one.lent();
    }
    requireTwo(this, other, "ManagedHerd.follow");
    requireTwo(this, one, "ManagedHerd.follow");
    requireTwo(other, one, "ManagedHerd.follow");
    detach("ManagedHerd.follow").follow(other.detach("ManagedHerd.follow(other)"), one == null
        ? null : one.detach("ManagedHerd.follow(one)"));
  }

  /** As {@link Herd#sorted}. */
  @Owned
  public TreeMap<K, Animal> sorted() {
    return lent().sorted();
  }

  /** As {@link Herd#stream}. */
  @Owned
  public Stream<Animal> stream() {
    return lent().stream();
  }

  /** As {@link Herd#pairs}. */
  @Owned
  public Map<Animal, Animal> pairs() {
    return lent().pairs();
  }

  /** As {@link Herd#groups}. */
  @Owned
  public List<List<Animal>> groups() {
    return lent().groups();
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
  public ManagedHerd<K> retain() {
    return share(lent());
  }

  /**
   * The object itself, which still belongs to this handle.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Borrowed
  public Herd<K> borrow() {
    return lent();
  }

  /**
   * Gives the reference to the caller, who has to release it. This handle is moved then.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Owned
  @Releases
  public Herd<K> detach() {
    return detach("ManagedHerd.detach()");
  }

  /**
   * As {@link #detach()}, for whoever wants to be named when this handle is used afterwards.
   *
   * @param by the operation that moves it, as {@code Foo.take(item)}
   */
  @Owned
  @Releases
  public final Herd<K> detach(String by) {
    Herd<K> held = reference;
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
  public final Herd<K> lent() {
    Herd<K> held = reference;
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
    Herd<K> held = reference;
    if (held != null) {
      reference = null;
      trace("ManagedHerd.close()");
      held.release();
    }
  }

  /** Whether the other one is a handle, too, and the objects are equal. */
  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ManagedHerd<?> that && lent().equals(that.lent());
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
    String how = mover == null ? "closed by ManagedHerd.close()" : "moved by " + mover;
    return new IllegalStateException(getClass().getSimpleName() + " was " + how, trace);
  }
}

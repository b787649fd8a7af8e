package zoo;

import dev.custody.Borrowed;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import java.io.IOException;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Many at once, in all that they can come in. */
@Managed
@RefCounted
@SuppressWarnings("custody:annotation-misuse") // Some words stand within a type, which not every JDK reads.
public interface Herd<K extends Comparable<? super K>> {
  @Retains
  void retain();

  @Releases
  void release();

  @Owned
  Map<K, Animal> byName();

  @Borrowed(from = "this")
  Map<String, ? extends Animal> byPlace();

  @Nullable
  @Owned
  HashMap<K, Animal> byLuck();

  @Owned
  Set<Lion> lions();

  @Owned
  Deque<Animal> queue();

  @Owned
  Herd<K>[] split(int parts);

  Optional<@Owned Animal> lost();

  Optional<@Borrowed Animal> leader();

  Optional<Animal> unsaid();

  @Owned
  Optional<Animal> newest();

  @Borrowed(from = "this")
  Optional<Animal> oldest();

  void add(@Borrowed Collection<? extends Animal> animals);

  void addAll(@Borrowed Map<K, ? extends Animal> animals);

  void move(@Steals Map<K, Animal> some, @Steals Set<Animal> others, @Steals Animal last);

  void moveOne(Optional<@Owned Animal> one, Optional<Animal> guest);

  void hand(@Steals Optional<? extends Animal> one, @Borrowed Optional<Animal> guide);

  boolean offerOne(@Steals(when = When.IF_TRUE) Optional<Animal> one);

  void visit(
      @Nullable @Borrowed Set<Animal> some, @Nullable @Borrowed Optional<Animal> one, int times);

  @SuppressWarnings("unchecked")
  boolean offerAny(
      @Nullable @Steals(when = When.IF_TRUE) Optional<Animal> one,
      @Nullable @Steals(when = When.IF_TRUE) Map<String, Animal> some,
      @Nullable @Steals Herd<K>... others);

  boolean offerAll(@Steals(when = When.IF_TRUE) List<@Nullable Animal> some, @Borrowed Animal one);

  void join(@Steals(when = When.ON_SUCCESS) Map<K, Animal> some) throws IOException;

  void follow(@Steals Iterable<? extends Animal> some);

  void perhaps(@Steals(when = When.ON_SUCCESS) Iterable<Animal> some) throws IOException;

  void lead(@Steals Animal leader, @Borrowed List<Animal> others);

  @SuppressWarnings("unchecked")
  void merge(@Borrowed Herd<K>... others);

  @Releases
  void follow(@Steals Herd<K> other, @Nullable @Steals Animal one);

  @Owned
  TreeMap<K, Animal> sorted();

  @Owned
  Stream<Animal> stream();

  @Owned
  Map<Animal, Animal> pairs();

  @Owned
  List<List<Animal>> groups();
}

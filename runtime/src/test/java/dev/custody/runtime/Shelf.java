package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.error.MemoryError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object that takes and gives many others, in all that they can come in. */
@Managed
final class Shelf extends PyObject {
  /** Of elements, too, unlike the one of this package. */
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  @Immortal
  static final PyType<Shelf> TYPE = PyType.define("shelf", Shelf.class, Shelf::releaseItems);

  @Owned private final List<PyObject> items = new ArrayList<>();

  private Shelf() throws MemoryError {
    super(TYPE);
  }

  @Owned
  public static Shelf empty() throws MemoryError {
    return new Shelf();
  }

  public int size() {
    return items.size();
  }

  public void take(@Steals Map<String, PyObject> more, @Steals Set<PyObject> others) {
    items.addAll(more.values());
    items.addAll(others);
  }

  public void takeAll(@Steals PyObject... more) {
    items.addAll(List.of(more));
  }

  public void takeOne(Optional<@Owned PyObject> one) {
    one.ifPresent(items::add);
  }

  public void takeList(@Steals List<PyObject> more, Optional<@Owned PyObject> one) {
    items.addAll(more);
    one.ifPresent(items::add);
  }

  public void takeBeside(Optional<@Owned PyObject> one, Optional<@Borrowed PyObject> guest) {
    one.ifPresent(items::add);
  }

  public void takeEach(@Steals Iterable<PyObject> more) {
    for (PyObject each : more) {
      items.add(each);
    }
  }

  public void replace(@Borrowed PyObject old, @Steals PyObject with) {
    items.add(with);
  }

  public void takeUnless(@Steals PyObject one, @Borrowed List<PyObject> known) {
    items.add(one);
  }

  public boolean offerAll(@Steals(when = When.IF_TRUE) List<PyObject> some, boolean taken) {
    if (!taken) {
      return false;
    }
    items.addAll(some);
    return true;
  }

  public int countNulls(@Borrowed List<@Nullable PyObject> some) {
    int nulls = 0;
    for (PyObject each : some) {
      nulls += each == null ? 1 : 0;
    }
    return nulls;
  }

  public int known(@Borrowed Collection<? extends PyObject> asked) {
    return (int) asked.stream().filter(items::contains).count();
  }

  @Owned
  public Map<Integer, PyObject> numbered() {
    Map<Integer, PyObject> numbered = new LinkedHashMap<>();
    for (PyObject each : items) {
      numbered.put(numbered.size(), Py.newRef(each));
    }
    return numbered;
  }

  @Borrowed(from = "this")
  public Set<PyObject> all() {
    return new LinkedHashSet<>(items);
  }

  public Optional<@Borrowed PyObject> first() {
    return items.stream().findFirst();
  }

  public Optional<@Owned PyObject> removeFirst() {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.remove(0));
  }

  @Owned
  public PyObject[] clear() {
    PyObject[] all = items.toArray(new PyObject[0]);
    items.clear();
    return all;
  }

  @Releases
  public void moveTo(@Borrowed Shelf other) {
    other.items.addAll(items);
    items.clear();
    decRef();
  }

  private void releaseItems() {
    items.forEach(PyObject::decRef);
  }
}

package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.runtime.error.MemoryError;
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

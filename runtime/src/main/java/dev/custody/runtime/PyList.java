package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Immortal;
import dev.custody.Invalidates;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.MemoryError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list, which owns a reference to each of its items.
 *
 * <p>A slot that was never set is null, as in C. What {@link #getItem} returns is borrowed, and
 * whoever replaces an item may be the one who ends its life.
 */
@Managed
public final class PyList extends PyObject {
  /** The type object. */
  @Immortal
  public static final PyType<PyList> TYPE =
      PyType.define("list", PyList.class, PyList::releaseItems);

  @Owned private final List<PyObject> items;

  private PyList(int size) throws MemoryError {
    super(TYPE);
    this.items = new ArrayList<>(Collections.nCopies(size, null));
  }

  /** A new list with so many slots, all of them still unset. */
  @Owned
  public static PyList create(int size) throws MemoryError {
    if (size < 0) {
      throw new IllegalArgumentException("a list cannot have " + size + " items");
    }
    Heap.admit((long) size * Long.BYTES);
    return new PyList(size);
  }

  /** Whether the object is a list. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** How many slots the list has, set or not. */
  public int size() {
    requireAlive("list.size");
    return items.size();
  }

  /** The item; it still belongs to the list. Null if the slot was never set. */
  @Borrowed(from = "this")
  @Nullable
  public PyObject getItem(int index) throws IndexError {
    requireAlive("list.getItem");
    if (index < 0 || index >= items.size()) {
      throw new IndexError("list index out of range");
    }
    return items.get(index);
  }

  /**
   * Puts the item into a slot and releases what was there. The caller's reference to the item is
   * gone afterwards, also when the index is wrong.
   */
  @Invalidates
  public void setItem(int index, @Nullable @Steals(into = "this") PyObject item) throws IndexError {
    requireAlive("list.setItem");
    requireAlive(item, "list.setItem");
    if (index < 0 || index >= items.size()) {
      Py.xDecRef(item);
      throw new IndexError("list assignment index out of range");
    }
    PyObject old = items.set(index, item);
    Py.xDecRef(old);
  }

  /** Adds the item at the end, with a reference of the list's own. */
  public void append(@Borrowed(into = "this") PyObject item) throws MemoryError {
    requireAlive("list.append");
    Heap.admit();
    items.add(Py.newRef(item));
  }

  /**
   * Adds the item before the one at {@code index}, with a reference of the list's own. As in
   * Python, a negative index counts from the end, and one beyond an end means that end.
   */
  public void insert(int index, @Borrowed(into = "this") PyObject item) throws MemoryError {
    requireAlive("list.insert");
    Heap.admit();
    int position = index < 0 ? Math.max(0, index + items.size()) : Math.min(index, items.size());
    items.add(position, Py.newRef(item));
  }

  /**
   * Replaces the items from {@code low} to before {@code high} by those of {@code replacement}, or
   * by none if that is null. Bounds beyond an end mean that end.
   */
  @Invalidates
  public void setSlice(int low, int high, @Borrowed @Nullable PyList replacement)
      throws MemoryError {
    requireAlive("list.setSlice");
    Heap.admit();
    int from = Math.min(Math.max(low, 0), items.size());
    int to = Math.min(Math.max(high, from), items.size());
    List<PyObject> added = newReferences(replacement);
    List<PyObject> removed = new ArrayList<>();
    for (int end = to; end > from; end--) {
      removed.add(items.remove(end - 1));
    }
    while (!added.isEmpty()) {
      items.add(from, added.remove(added.size() - 1));
    }
    for (PyObject item : removed) {
      Py.xDecRef(item);
    }
  }

  /** References of their own to the items of a list, which may be the one that is changed. */
  @Owned
  private static List<PyObject> newReferences(@Borrowed @Nullable PyList list) {
    List<PyObject> references = new ArrayList<>();
    if (list != null) {
      list.requireAlive("list.setSlice");
      for (PyObject item : list.items) {
        references.add(Py.xNewRef(item));
      }
    }
    return references;
  }

  @Disposes
  private void releaseItems() {
    for (PyObject item : items) {
      Py.xDecRef(item);
    }
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("[").items(items).text("]");
  }
}

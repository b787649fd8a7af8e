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
import dev.custody.runtime.error.SystemError;
import java.util.Arrays;

/**
 * A tuple, which owns a reference to each of its items; arguments travel in one.
 *
 * <p>Who made a tuple fills it before showing it to anybody; from then on it does not change.
 */
@Managed
public final class PyTuple extends PyObject {
  /** The type object. */
  @Immortal
  public static final PyType<PyTuple> TYPE =
      PyType.define("tuple", PyTuple.class, PyTuple::releaseItems);

  @Owned private final PyObject[] items;

  private PyTuple(int size) throws MemoryError {
    super(TYPE);
    this.items = new PyObject[size];
  }

  /** A new tuple with so many slots, all of them still unset. */
  @Owned
  public static PyTuple create(int size) throws MemoryError {
    if (size < 0) {
      throw new IllegalArgumentException("a tuple cannot have " + size + " items");
    }
    Heap.admit((long) size * Long.BYTES);
    return new PyTuple(size);
  }

  /** A new tuple of these items, with references of its own. */
  @Owned
  public static PyTuple pack(@Borrowed PyObject... items) throws MemoryError {
    PyTuple tuple = create(items.length);
    for (int i = 0; i < items.length; i++) {
      tuple.items[i] = Py.newRef(items[i]);
    }
    return tuple;
  }

  /** Whether the object is a tuple. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** How many slots the tuple has, set or not. */
  public int size() {
    requireAlive("tuple.size");
    return items.length;
  }

  /** The item; it still belongs to the tuple. Null if the slot was never set. */
  @Borrowed(from = "this")
  @Nullable
  public PyObject getItem(int index) throws IndexError {
    requireAlive("tuple.getItem");
    if (index < 0 || index >= items.length) {
      throw new IndexError("tuple index out of range");
    }
    return items[index];
  }

  /**
   * Puts the item into a slot and releases what was there. The caller's reference to the item is
   * gone afterwards, also when the call fails: the index may be wrong, or the tuple no longer the
   * caller's alone.
   */
  @Invalidates
  public void setItem(int index, @Nullable @Steals(into = "this") PyObject item)
      throws IndexError, SystemError {
    requireAlive("tuple.setItem");
    requireAlive(item, "tuple.setItem");
    if (refCount() != 1) {
      Py.xDecRef(item);
      throw new SystemError("a tuple with " + refCount() + " references cannot be changed");
    }
    if (index < 0 || index >= items.length) {
      Py.xDecRef(item);
      throw new IndexError("tuple assignment index out of range");
    }
    PyObject old = items[index];
    items[index] = item;
    Py.xDecRef(old);
  }

  /** The item at an index that is known to be right. */
  @Borrowed(from = "this")
  PyObject item(int index) {
    requireAlive("tuple.getItem");
    return items[index];
  }

  @Disposes
  private void releaseItems() {
    for (PyObject item : items) {
      Py.xDecRef(item);
    }
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("(").items(Arrays.asList(items)).text(items.length == 1 ? ",)" : ")");
  }
}

package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Immortal;
import dev.custody.Invalidates;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.runtime.error.IndexError;
import dev.custody.runtime.error.KeyError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.TypeError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dict, which owns a reference to each of its keys and to each value; arguments that are given by
 * name travel in one. It keeps the order in which keys came.
 *
 * <p>Unlike {@link PyList#setItem}, {@link #setItem} steals nothing, as in C. What {@link #getItem}
 * returns is borrowed, and whoever replaces a value may be the one who ends its life.
 */
@Managed
public final class PyDict extends PyObject {
  /** The type object. */
  @Immortal
  public static final PyType<PyDict> TYPE =
      PyType.define("dict", PyDict.class, PyDict::releaseItems);

  @Owned private final Map<DictKey, PyObject> keys = new LinkedHashMap<>();
  @Owned private final Map<DictKey, PyObject> values = new LinkedHashMap<>();

  private PyDict() throws MemoryError {
    super(TYPE);
  }

  /** A new dict with nothing in it. */
  @Owned
  public static PyDict create() throws MemoryError {
    return new PyDict();
  }

  /** Whether the object is a dict. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** How many keys there are. */
  public int size() {
    requireAlive("dict.size");
    return keys.size();
  }

  /** Whether there is something under the key. */
  public boolean contains(@Borrowed PyObject key) throws TypeError {
    requireAlive("dict.contains");
    return values.containsKey(DictKey.of(key));
  }

  /** The value under the key; it still belongs to the dict. Null if there is none. */
  @Borrowed(from = "this")
  @Nullable
  public PyObject getItem(@Borrowed PyObject key) throws TypeError {
    requireAlive("dict.getItem");
    return values.get(DictKey.of(key));
  }

  /** As {@link #getItem}, with a text as key. */
  @Borrowed(from = "this")
  @Nullable
  public PyObject getItemString(String key) {
    requireAlive("dict.getItemString");
    return values.get(new DictKey.Value(key));
  }

  /**
   * Puts the value under the key, with references of the dict's own, and releases the value that
   * was there. The key that came first stays.
   */
  @Invalidates
  public void setItem(
      @Borrowed(into = "this") PyObject key, @Borrowed(into = "this") PyObject value)
      throws TypeError, MemoryError {
    requireAlive("dict.setItem");
    requireAlive(value, "dict.setItem");
    DictKey found = DictKey.of(key);
    Heap.admit();
    if (!keys.containsKey(found)) {
      keys.put(found, Py.newRef(key));
    }
    PyObject old = values.put(found, Py.newRef(value));
    Py.xDecRef(old);
  }

  /** As {@link #setItem}, with a text as key. */
  @Invalidates
  public void setItemString(String key, @Borrowed(into = "this") PyObject value)
      throws TypeError, MemoryError {
    PyStr text = PyStr.fromString(key);
    try {
      setItem(text, value);
    } finally {
      text.decRef();
    }
  }

  /** Takes the key out, and releases it and its value. */
  @Invalidates
  public void delItem(@Borrowed PyObject key) throws TypeError, KeyError {
    requireAlive("dict.delItem");
    DictKey found = DictKey.of(key);
    if (!keys.containsKey(found)) {
      throw new KeyError(key.repr());
    }
    PyObject oldKey = keys.remove(found);
    PyObject oldValue = values.remove(found);
    Py.xDecRef(oldKey);
    Py.xDecRef(oldValue);
  }

  /** A new list of the keys. */
  @Owned
  public PyList keys() throws MemoryError {
    requireAlive("dict.keys");
    return listOf(keys);
  }

  /** A new list of the values, in the order of the keys. */
  @Owned
  public PyList values() throws MemoryError {
    requireAlive("dict.values");
    return listOf(values);
  }

  @Owned
  private static PyList listOf(Map<DictKey, PyObject> items) throws MemoryError {
    PyList list = PyList.create(items.size());
    try {
      int slot = 0;
      for (PyObject item : items.values()) {
        list.setItem(slot, Py.newRef(item));
        slot++;
      }
    } catch (IndexError impossible) {
      list.decRef();
      throw new AssertionError(impossible);
    }
    return list;
  }

  /** Whether all keys are texts, as names of arguments are. */
  boolean hasOnlyTextKeys() {
    return keys.values().stream().allMatch(PyStr.class::isInstance);
  }

  /** The keys, all of which are texts; for who looks through names. */
  List<String> names() {
    return keys.values().stream().map(key -> PyStr.TYPE.cast(key).asString()).toList();
  }

  @Disposes
  private void releaseItems() {
    for (PyObject key : keys.values()) {
      key.decRef();
    }
    for (PyObject value : values.values()) {
      value.decRef();
    }
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("{");
    String separator = "";
    for (Map.Entry<DictKey, PyObject> entry : keys.entrySet()) {
      out.text(separator).item(entry.getValue()).text(": ").item(values.get(entry.getKey()));
      separator = ", ";
    }
    out.text("}");
  }
}

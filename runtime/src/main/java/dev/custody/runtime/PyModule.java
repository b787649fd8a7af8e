package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Immortal;
import dev.custody.Invalidates;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.Steals;
import dev.custody.When;
import dev.custody.runtime.error.AttributeError;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.PyError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A module: a method table, and objects under names. */
@Managed
public final class PyModule extends PyObject {
  /** The type object. */
  @Immortal
  public static final PyType<PyModule> TYPE =
      PyType.define("module", PyModule.class, PyModule::releaseObjects);

  private final String name;
  private final String doc;
  private final Map<String, PyMethodDef> methods;
  @Owned private final Map<String, PyObject> objects = new LinkedHashMap<>();

  private PyModule(String name, Map<String, PyMethodDef> methods, String doc) throws MemoryError {
    super(TYPE);
    this.name = name;
    this.doc = doc;
    this.methods = methods;
  }

  /**
   * A new module; this is what a module's init function calls.
   *
   * @throws IllegalArgumentException if two functions have the same name
   */
  @Owned
  public static PyModule create(String name, List<PyMethodDef> methods, String doc)
      throws MemoryError {
    Map<String, PyMethodDef> byName = new LinkedHashMap<>();
    for (PyMethodDef method : methods) {
      if (byName.put(method.name(), method) != null) {
        throw new IllegalArgumentException(
            "module '%s' has two functions called %s".formatted(name, method.name()));
      }
    }
    return new PyModule(name, Collections.unmodifiableMap(byName), doc);
  }

  /** The module's name. */
  public String name() {
    requireAlive("module.name");
    return name;
  }

  /** What the module says about itself. */
  public String doc() {
    requireAlive("module.doc");
    return doc;
  }

  /** The names of its functions, in the order of the table. */
  public Set<String> functions() {
    requireAlive("module.functions");
    return methods.keySet();
  }

  /** The row of the table with a function: what it is called, and what it says about itself. */
  public PyMethodDef function(String function) throws AttributeError {
    requireAlive("module.function");
    PyMethodDef method = methods.get(function);
    if (method == null) {
      throw missing(function);
    }
    return method;
  }

  /**
   * Calls a function of the module. The result is a new reference; the arguments stay the caller's.
   */
  @Owned
  public PyObject call(String function, @Borrowed PyTuple args) throws PyError {
    return call(function, args, null);
  }

  /**
   * As {@link #call(String, PyTuple)}, with arguments by their names.
   *
   * @param kwargs the names, and what is given under each; null if there are none
   */
  @Owned
  public PyObject call(String function, @Borrowed PyTuple args, @Borrowed @Nullable PyDict kwargs)
      throws PyError {
    requireAlive("module.call");
    return function(function).call(this, args, kwargs);
  }

  /**
   * Puts an object under a name, in place of what was there. Takes over the reference only if it
   * succeeds, as {@code PyModule_AddObject} does.
   */
  @Invalidates
  public void addObject(
      String attribute, @Steals(into = "this", when = When.ON_SUCCESS) PyObject object)
      throws MemoryError {
    requireAlive("module.addObject");
    requireAlive(object, "module.addObject");
    Heap.admit();
    PyObject old = objects.put(attribute, object);
    Py.xDecRef(old);
  }

  /**
   * A new reference to the object under a name. Under {@code __name__} and {@code __doc__} there is
   * what the module says of itself, unless something else was put there; no documentation is None.
   */
  @Owned
  public PyObject getAttr(String attribute) throws AttributeError, MemoryError {
    requireAlive("module.getAttr");
    PyObject object = objects.get(attribute);
    if (object != null) {
      return Py.newRef(object);
    }
    return switch (attribute) {
      case "__name__" -> PyStr.fromString(name);
      case "__doc__" -> doc.isEmpty() ? Py.NONE : PyStr.fromString(doc);
      default -> throw missing(attribute);
    };
  }

  private AttributeError missing(String attribute) {
    return new AttributeError("module '%s' has no attribute '%s'".formatted(name, attribute));
  }

  @Disposes
  private void releaseObjects() {
    for (PyObject object : objects.values()) {
      object.decRef();
    }
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("<module '" + name + "'>");
  }
}

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** A new module; this is what a module's init function calls. */
  @Owned
  public static PyModule create(String name, List<PyMethodDef> methods, String doc)
      throws MemoryError {
    return new PyModule(
        name,
        methods.stream()
            .collect(Collectors.toUnmodifiableMap(PyMethodDef::name, Function.identity())),
        doc);
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

  /**
   * Calls a function of the module. The result is a new reference; the arguments stay the caller's.
   */
  @Owned
  public PyObject call(String function, @Borrowed PyTuple args) throws PyError {
    requireAlive("module.call");
    PyMethodDef method = methods.get(function);
    if (method == null) {
      throw missing(function);
    }
    return method.call(this, args);
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

  /** A new reference to the object under a name. */
  @Owned
  public PyObject getAttr(String attribute) throws AttributeError {
    requireAlive("module.getAttr");
    PyObject object = objects.get(attribute);
    if (object == null) {
      throw missing(attribute);
    }
    return Py.newRef(object);
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

package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Disposes;
import dev.custody.Owned;
import dev.custody.runtime.error.MemoryError;

/** A type as an extension defines it: it holds one object, or none. */
final class Box extends PyObject {
  static final PyType<Box> TYPE = PyType.define("box", Box.class, Box::dealloc);

  static int deallocated;

  @Owned @Nullable private final PyObject content;

  Box(@Borrowed @Nullable PyObject content) throws MemoryError {
    super(TYPE);
    this.content = Py.xNewRef(content);
  }

  @Disposes
  private void dealloc() {
    deallocated++;
    Py.xDecRef(content);
  }
}

package dev.custody.runtime;

import dev.custody.Borrowed;

/** The slot of a type object that is called when an object of the type has died. */
@FunctionalInterface
public interface Deallocator<T extends PyObject> {
  /**
   * Releases what the object holds. The object is dead already: look at its fields, do not call its
   * methods.
   */
  void dealloc(@Borrowed T object);
}

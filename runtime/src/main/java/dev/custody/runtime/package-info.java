/**
 * Reference-counted objects after the model of CPython.
 *
 * <p>Every object has a count and a type ({@link dev.custody.runtime.PyObject}, {@link
 * dev.custody.runtime.PyType}); when the count comes to zero, the type's deallocator releases what
 * the object held. Extensions are written with these types as they are written in C: functions
 * ({@link dev.custody.runtime.PyCFunction}) get borrowed arguments, take them apart with {@link
 * dev.custody.runtime.PyArg} or put them into their places with {@link
 * dev.custody.runtime.Parameters}, and return new references; a method table makes a {@link
 * dev.custody.runtime.PyModule} of them. {@link dev.custody.runtime.Heap} says what is alive.
 *
 * <p>Start reading at {@code PyObject}, then {@code PyList}; {@code
 * dev.custody.runtime.sorting.SortingModule} is a whole extension.
 */
package dev.custody.runtime;

package dev.custody.runtime;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Immortal;

/**
 * A type object: the name that messages use, and the deallocator slot. Types are objects, too; like
 * CPython's static types they are made once and never deallocated.
 *
 * @param <T> the Java class of the type's objects
 */
@Immortal
public final class PyType<T extends PyObject> extends PyObject {
  /** The type of types. */
  @SuppressWarnings("rawtypes") // a class literal has no type arguments
  @Immortal
  public static final PyType<PyType> TYPE = define("type", PyType.class);

  private final String name;
  private final Class<T> javaClass;
  private final Deallocator<? super T> deallocator;

  private PyType(String name, Class<T> javaClass, Deallocator<? super T> deallocator) {
    super(null, "type");
    this.name = name;
    this.javaClass = javaClass;
    this.deallocator = deallocator;
  }

  /** A type whose objects hold no references: their deallocation has nothing to do. */
  @Immortal
  public static <T extends PyObject> PyType<T> define(String name, Class<T> javaClass) {
    return define(name, javaClass, object -> {});
  }

  /** A type whose objects hold references, which {@code deallocator} releases. */
  @Immortal
  public static <T extends PyObject> PyType<T> define(
      String name, Class<T> javaClass, Deallocator<? super T> deallocator) {
    return new PyType<>(name, javaClass, deallocator);
  }

  /** The type's name, as {@code list}. */
  public String name() {
    return name;
  }

  /** Whether the object is of this type or of one derived from it. */
  public boolean isInstance(@Borrowed PyObject object) {
    object.requireAlive("type check");
    return javaClass.isInstance(object);
  }

  /** The same object, for who knows that it is of this type. */
  @Aliases("object")
  @SuppressWarnings("unchecked") // the line before has checked it
  public T cast(@Borrowed PyObject object) {
    requireInstance(object);
    return (T) object;
  }

  void deallocate(@Borrowed PyObject dead) {
    deallocator.dealloc(cast(dead));
  }

  private void requireInstance(@Borrowed PyObject object) {
    if (!javaClass.isInstance(object)) {
      throw new ClassCastException(object + " is no " + name);
    }
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("<class '" + name + "'>");
  }
}

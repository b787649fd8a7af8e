package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.runtime.error.MemoryError;

/**
 * The root of the object types: a reference count and a type.
 *
 * <p>To make a type of one's own, extend this class, {@linkplain PyType#define define} its type
 * object, and give that a deallocator which releases what the object holds.
 */
@RefCounted
@Managed
public abstract class PyObject {
  /** Null in type objects: their type cannot exist before them. */
  @Immortal @Nullable private final PyType<?> type;

  private final Allocation allocation;

  /** Begins the life of an object; who creates it owns its first reference. */
  @SuppressWarnings(
      "this-escape") // the heap's books look at the object only when asked for a report
  protected PyObject(@Borrowed PyType<?> type) throws MemoryError {
    this.type = type;
    this.allocation = Allocation.begin(this, type.name(), Allocation.Kind.OBJECT);
  }

  /** For objects that exist as long as the program. */
  PyObject(@Borrowed @Nullable PyType<?> type, String typeName) {
    this.type = type;
    this.allocation = Allocation.immortal(this, typeName);
  }

  /** The type object. */
  @Immortal
  public final PyType<?> type() {
    return type != null ? type : PyType.TYPE;
  }

  /** How many references keep the object alive; 0 when it is dead. */
  public final int refCount() {
    return allocation.references();
  }

  /** Adds a reference, which the caller then owns. */
  @Retains
  public final void incRef() {
    allocation.retain("incRef");
  }

  /**
   * Releases a reference that the caller owned. The last one takes the object with it: its type's
   * deallocator releases what the object holds.
   */
  @Releases
  public final void decRef() {
    if (allocation.release("decRef")) {
      Trashcan.deallocate(this);
    }
  }

  /**
   * To be called first by whatever works on the object.
   *
   * @param deed what is about to be done, as {@code list.append}
   * @throws dev.custody.runtime.error.DeadObjectError if the object is dead
   */
  protected final void requireAlive(String deed) {
    allocation.requireAlive(deed);
  }

  /** As {@link #requireAlive(String)}, of an object that is about to be stored; null is fine. */
  static void requireAlive(@Borrowed @Nullable PyObject object, String deed) {
    if (object != null) {
      object.requireAlive(deed);
    }
  }

  /** What the object looks like, as Python writes it. */
  public final String repr() {
    requireAlive("repr");
    return Repr.of(this);
  }

  /** Writes what the object looks like; by default its type and number. */
  protected void writeRepr(Repr out) {
    out.text("<" + this + ">");
  }

  final boolean isDead() {
    return allocation.isDead();
  }

  /** As {@code list #12}; never fails, so that it can stand in any message. */
  @Override
  public final String toString() {
    return allocation.toString();
  }
}

package zoo;

import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.Releases;
import dev.custody.Steals;
import dev.custody.When;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Holds one reference to a {@link Lion} and releases it when it is closed.
 *
 * <p>A handle that is moved gives its reference away, and closing it does nothing any more. Whoever
 * uses a handle that was moved or closed gets an {@link IllegalStateException} that says what did
 * it, and where, if the system property {@code custody.trace} is {@code true}. A handle belongs to
 * one thread at a time.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
public class ManagedLion extends ManagedAnimal {
  /** Takes over a reference that the caller owned. */
  protected ManagedLion(@Steals Lion owned) {
    super(owned);
  }

  /** Makes a handle of a reference that the caller owned; null has none. */
  @Owned
  public static ManagedLion adopt(@Steals Lion owned) {
    return owned == null ? null : new ManagedLion(owned);
  }

  /** Makes a handle with a reference of its own; null has none. The caller keeps what it had. */
  @Owned
  public static ManagedLion share(@Borrowed Lion borrowed) {
    if (borrowed == null) {
      return null;
    }
    borrowed.retain();
    return new ManagedLion(borrowed);
  }

  /**
   * Moves the reference of a handle to one for what the object really is.
   *
   * @throws ClassCastException if it is no {@link Lion}; nothing is moved then
   */
  @Owned
  public static ManagedLion cast(@Steals(when = When.ON_SUCCESS) ManagedAnimal handle) {
    ManagedLion result = new ManagedLion((Lion) handle.lent());
    handle.movedBy("ManagedLion.cast(handle)");
    return result;
  }

  /**
   * As {@link Lion#of}.
   *
   * <p>The result is to be closed.
   */
  @Owned
  public static ManagedLion of(int age) {
    return ManagedLion.adopt(Lion.of(age));
  }

  /**
   * As {@link Lion#child}.
   *
   * <p>The result is to be closed.
   */
  @Override
  @Owned
  public ManagedLion child(int number) throws IOException {
    return ManagedLion.adopt(borrow().child(number));
  }

  /** As {@link Lion#roar}. */
  public int roar() {
    return borrow().roar();
  }

  /** A second handle, with a reference of its own. */
  @Override
  @Owned
  public ManagedLion retain() {
    return share(borrow());
  }

  @Override
  @Borrowed
  public Lion borrow() {
    return (Lion) super.borrow();
  }

  @Override
  @Owned
  @Releases
  public Lion detach() {
    return (Lion) super.detach();
  }
}

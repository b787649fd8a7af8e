package zoo;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Steals;
import javax.annotation.processing.Generated;

/**
 * Holds one reference to a {@link Feed.Portion} and releases it when it is closed.
 *
 * <p>A handle that is moved gives its reference away, and closing it does nothing any more. Whoever
 * uses a handle that was moved or closed gets an {@link IllegalStateException} that says what did
 * it, and where, if the system property {@code custody.trace} is {@code true}. A handle belongs to
 * one thread at a time.
 */
@Generated("dev.custody.processor.GeneratorProcessor")
@SuppressWarnings({"cast", "deprecation", "overloads", "overrides", "rawtypes", "removal", "try",
        "unchecked", "varargs"})
@RefCounted
class ManagedFeedPortion implements AutoCloseable {
  private static final boolean TRACED = Boolean.getBoolean("custody.trace");

  /** Null when this handle was closed, or moved. */
  @Owned
  private Feed.Portion reference;

  /** What moved this handle; null if nothing did. */
  private String mover;

  /** Where this handle was closed or moved, if that is traced. */
  private Throwable trace;

  /** Takes over a reference that the caller owned. */
  protected ManagedFeedPortion(@Steals Feed.Portion owned) {
    this.reference = owned;
  }

  /** Makes a handle of a reference that the caller owned; null has none. */
  @Owned
  public static ManagedFeedPortion adopt(@Steals Feed.Portion owned) {
    return owned == null ? null : new ManagedFeedPortion(owned);
  }

  /** Makes a handle with a reference of its own; null has none. The caller keeps what it had. */
  @Owned
  public static ManagedFeedPortion share(@Borrowed Feed.Portion borrowed) {
    if (borrowed == null) {
      return null;
    }
    borrowed.retain();
    return new ManagedFeedPortion(borrowed);
  }

  /**
   * As {@link Feed.Portion#of}.
   *
   * <p>The result is to be closed.
   */
  @Owned
  public static ManagedFeedPortion of(int grams) {
    return ManagedFeedPortion.adopt(Feed.Portion.of(grams));
  }

  /** As {@link Feed.Portion#grams}. */
  public int grams() {
    return lent().grams();
  }

  /** A second handle, with a reference of its own. */
  @Owned
  public ManagedFeedPortion retain() {
    return share(lent());
  }

  /**
   * The object itself, which still belongs to this handle.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Borrowed
  public Feed.Portion borrow() {
    return lent();
  }

  /**
   * Gives the reference to the caller, who has to release it. This handle is moved then.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Owned
  @Releases
  public Feed.Portion detach() {
    return detach("ManagedFeedPortion.detach()");
  }

  /**
   * As {@link #detach()}, for whoever wants to be named when this handle is used afterwards.
   *
   * @param by the operation that moves it, as {@code Foo.take(item)}
   */
  @Owned
  @Releases
  public final Feed.Portion detach(String by) {
    Feed.Portion held = reference;
    if (held == null) {
      throw ended();
    }
    reference = null;
    mover = by;
    trace(by);
    return held;
  }

  /**
   * The object, for as long as a call lasts that another handle makes. If the call takes the
   * reference over, {@link #movedBy} has to follow.
   *
   * @throws IllegalStateException if this handle was closed, or moved
   */
  @Aliases
  public final Feed.Portion lent() {
    Feed.Portion held = reference;
    if (held == null) {
      throw ended();
    }
    return held;
  }

  /**
   * Notes that somebody has taken over the reference that was {@linkplain #lent lent}.
   *
   * @param by the operation that took it, as {@code Foo.take(item)}
   */
  @Releases(idempotent = true)
  public final void movedBy(String by) {
    if (reference != null) {
      reference = null;
      mover = by;
      trace(by);
    }
  }

  /** Releases the reference; harmless if this handle was closed before, or moved. */
  @Override
  @Releases(idempotent = true)
  public final void close() {
    Feed.Portion held = reference;
    if (held != null) {
      reference = null;
      trace("ManagedFeedPortion.close()");
      held.release();
    }
  }

  /** Whether the other one is a handle, too, and the objects are equal. */
  @Override
  public final boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof ManagedFeedPortion that && lent().equals(that.lent());
  }

  @Override
  public final int hashCode() {
    return lent().hashCode();
  }

  @Override
  public final String toString() {
    return reference != null ? reference.toString() : ended().getMessage();
  }

  /** For methods that return the object itself: another one that shares its count has no handle. */
  protected final void requireHeld(Object returned, String by) {
    if (returned != reference) {
      throw new UnsupportedOperationException(
          by + " returned another object than it was called on; call it on borrow()");
    }
  }

  private void trace(String by) {
    if (TRACED) {
      trace = new Throwable(by);
    }
  }

  private IllegalStateException ended() {
    String how = mover == null ? "closed by ManagedFeedPortion.close()" : "moved by " + mover;
    return new IllegalStateException(getClass().getSimpleName() + " was " + how, trace);
  }
}

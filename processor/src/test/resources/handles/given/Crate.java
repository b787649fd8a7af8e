package zoo;

import dev.custody.Borrowed;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;

/** A generic type that is closed, not released. */
@RefCounted
@Managed
public final class Crate<T extends Animal> implements AutoCloseable {
  @Owned private T content;

  public Crate(@Steals T content) {
    this.content = content;
  }

  @Borrowed(from = "this")
  public T content() {
    return content;
  }

  @Retains
  public void retain() {}

  @Override
  @Releases
  public void close() {
    T last = content;
    content = null;
    if (last != null) {
      last.release();
    }
  }
}

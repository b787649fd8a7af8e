package zoo;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.RefCounted;
import dev.custody.Releases;
import dev.custody.Retains;
import dev.custody.Steals;
import dev.custody.When;
import java.io.IOException;
import java.util.List;

/** The root of a hierarchy, with a method for each way of passing references. */
@RefCounted
@Managed
public abstract class Animal {
  /** Adds a reference. */
  @Retains
  public abstract Animal retain();

  /** Discards a reference. */
  @Releases
  public abstract boolean release();

  /** Discards several; what handles are for is one each. */
  @Releases(count = "times")
  public abstract boolean release(int times);

  /** The first one of its kind. There is no other way to get it. */
  @Owned
  public static Animal first(String name) throws IOException {
    throw new IOException(name);
  }

  @Borrowed(from = "this")
  @Nullable
  public abstract Animal mother();

  @Owned
  public abstract Animal child(int number) throws IOException;

  @Aliases
  public abstract Animal named(String name);

  public abstract void meet(@Borrowed Animal other);

  public abstract void meet(@Borrowed @Nullable Animal other, int times);

  public abstract void eat(@Steals Animal other) throws IOException;

  public abstract void carry(@Nullable @Steals(into = "this") Animal child);

  @Owned
  public abstract Animal merge(@Steals Animal one, @Steals Animal other, @Borrowed Animal guide);

  @Owned
  public abstract Animal swap(@Steals(when = When.ON_SUCCESS) Animal other) throws IOException;

  public abstract boolean offer(@Steals(when = When.IF_TRUE) Animal other);

  public abstract boolean decide(
      @Steals(when = When.IF_TRUE) Animal one, @Steals(when = When.IF_TRUE) Animal other);

  public abstract int status(@Steals(when = When.IF_ZERO) Animal other);

  public abstract void all(@Borrowed Animal... others);

  public abstract void eatAll(@Steals Animal... others);

  public abstract void visit(@Borrowed List<Animal> others);

  public abstract void eatList(@Steals List<Animal> others);

  @Owned
  public abstract List<Animal> litter();

  @Borrowed(from = "this")
  public abstract List<Animal> herd();

  public final <T extends Comparable<T>> T plain(T value, int[] numbers, List<String> names) {
    return value;
  }

  /**
   * Moves on.
   *
   * @deprecated it does not
   */
  @Deprecated
  public void move() {}
}

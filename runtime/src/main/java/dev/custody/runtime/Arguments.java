package dev.custody.runtime;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import java.util.List;

/**
 * Arguments that {@link PyArg#parseTuple} has checked.
 *
 * <p>Numbers and texts are Java values. Objects are borrowed from the tuple they came in; it is
 * named again to get at them, because it is what keeps them alive.
 */
public final class Arguments {
  private final List<Object> values;

  Arguments(List<Object> values) {
    this.values = values;
  }

  /** How many arguments there were. */
  public int count() {
    return values.size();
  }

  /** Whether the optional argument at an index was there. */
  public boolean given(int index) {
    return index < values.size();
  }

  /** The object at an index; null if it was optional and not there. */
  @Borrowed(from = "args")
  @Nullable
  public PyObject object(@Borrowed PyObject args, int index) {
    return given(index) ? tuple(args).item(index) : null;
  }

  /** The object at an index, as the type that the format asked for. */
  @Borrowed(from = "args")
  @Nullable
  public <T extends PyObject> T object(
      @Borrowed PyObject args, int index, @Borrowed PyType<T> type) {
    return given(index) ? type.cast(tuple(args).item(index)) : null;
  }

  @Aliases("args")
  private static PyTuple tuple(@Borrowed PyObject args) {
    return PyTuple.TYPE.cast(args);
  }

  /** The text at an index; null if it was optional and not there, and for None. */
  @Nullable
  public String text(int index) {
    return given(index) ? (String) values.get(index) : null;
  }

  /** The number at an index. */
  public long asLong(int index) {
    return (Long) values.get(index);
  }

  /** The number at an index, or {@code absent} if it was optional and not there. */
  public long asLong(int index, long absent) {
    return given(index) ? asLong(index) : absent;
  }

  /** The number at an index, whose unit was {@code i}. */
  public int asInt(int index) {
    return Math.toIntExact(asLong(index));
  }

  /** The number at an index, or {@code absent} if it was optional and not there. */
  public int asInt(int index, int absent) {
    return given(index) ? asInt(index) : absent;
  }

  /** The number at an index, whose unit was {@code d}. */
  public double asDouble(int index) {
    return (Double) values.get(index);
  }

  /** The number at an index, or {@code absent} if it was optional and not there. */
  public double asDouble(int index, double absent) {
    return given(index) ? asDouble(index) : absent;
  }

  /** Whether the object at an index is true; false if it was optional and not there. */
  public boolean isTrue(int index) {
    return given(index) && (Boolean) values.get(index);
  }
}

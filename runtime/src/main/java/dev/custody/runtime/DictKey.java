package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.TypeError;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes two keys of a dict the same: equal values of the same kind. Numbers are of one kind,
 * whole or not; what has no value to compare is the same as itself only.
 *
 * <p>It refers to no object but by identity, and keeps none alive; the dict does that.
 */
sealed interface DictKey {
  /** A number, a text, or bytes. */
  record Value(Object value) implements DictKey {}

  /** The items of a tuple. */
  record Items(List<DictKey> items) implements DictKey {}

  /** An object that equals no other. */
  record Identity(@Borrowed PyObject object) implements DictKey {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /**
   * The key that an object is.
   *
   * @throws TypeError if its value can change
   */
  static DictKey of(@Borrowed PyObject object) throws TypeError {
    if (object instanceof PyStr text) {
      return new Value(text.asString());
    } else if (object instanceof PyInt number) {
      return new Value(new BigDecimal(number.asBigInteger()).stripTrailingZeros());
    } else if (object instanceof PyFloat number) {
      return of(number.asDouble(), object);
    } else if (object instanceof PyBytes bytes) {
      return new Value(ByteBuffer.wrap(bytes.asBytes()));
    } else if (object instanceof PyTuple tuple) {
      return of(tuple);
    } else if (object instanceof PyList || object instanceof PyDict) {
      throw new TypeError("unhashable type: '%s'".formatted(object.type().name()));
    }
    object.requireAlive("hash");
    return new Identity(object);
  }

  private static DictKey of(double number, @Borrowed PyObject object) {
    if (Double.isNaN(number)) {
      return new Identity(object);
    }
    return Double.isInfinite(number)
        ? new Value(number)
        : new Value(new BigDecimal(number).stripTrailingZeros());
  }

  private static DictKey of(@Borrowed PyTuple tuple) throws TypeError {
    List<DictKey> items = new ArrayList<>();
    for (int i = 0; i < tuple.size(); i++) {
      items.add(of(tuple.item(i)));
    }
    return new Items(List.copyOf(items));
  }
}

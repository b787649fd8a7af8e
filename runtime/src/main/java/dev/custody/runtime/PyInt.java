package dev.custody.runtime;

import dev.custody.Aliases;
import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** A whole number of any size, so that not every one of them fits into a {@code long}. */
@Managed
public sealed class PyInt extends PyObject permits PyBool {
  /** The type object. */
  @Immortal public static final PyType<PyInt> TYPE = PyType.define("int", PyInt.class);

  private static final Pattern LITERAL = Pattern.compile("[+-]?[0-9]+");

  private final BigInteger value;

  private PyInt(BigInteger value) throws MemoryError {
    super(TYPE);
    this.value = value;
  }

  /** For the two that exist as long as the program. */
  PyInt(@Borrowed PyType<?> type, String typeName, BigInteger value) {
    super(type, typeName);
    this.value = value;
  }

  /** A new int. */
  @Owned
  public static PyInt fromLong(long value) throws MemoryError {
    return new PyInt(BigInteger.valueOf(value));
  }

  /** A new int. */
  @Owned
  public static PyInt fromBigInteger(BigInteger value) throws MemoryError {
    return new PyInt(value);
  }

  /** A new int from its decimal digits, with or without a sign. */
  @Owned
  public static PyInt fromString(String digits) throws ValueError, MemoryError {
    if (!LITERAL.matcher(digits).matches()) {
      throw new ValueError("invalid literal for int() with base 10: " + PyStr.quote(digits));
    }
    return new PyInt(new BigInteger(digits));
  }

  /** Whether the object is an int. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** The number that an object of unknown type holds. */
  public static long asLong(@Borrowed @Nullable PyObject object) throws TypeError, OverflowError {
    return require(object).asLong();
  }

  /** The number that an object of unknown type holds. */
  public static int asInt(@Borrowed @Nullable PyObject object) throws TypeError, OverflowError {
    return require(object).asInt();
  }

  @Aliases("object")
  private static PyInt require(@Borrowed @Nullable PyObject object) throws TypeError {
    if (object == null) {
      throw new TypeError("an int is required, not NULL");
    }
    if (!check(object)) {
      throw new TypeError(
          "'%s' object cannot be interpreted as an integer".formatted(object.type().name()));
    }
    return TYPE.cast(object);
  }

  /** The number. */
  public long asLong() throws OverflowError {
    requireAlive("int.asLong");
    if (value.bitLength() >= Long.SIZE) {
      throw new OverflowError("Python int too large to convert to C long");
    }
    return value.longValue();
  }

  /** The number. */
  public int asInt() throws OverflowError {
    requireAlive("int.asInt");
    if (value.bitLength() >= Integer.SIZE) {
      throw new OverflowError("Python int too large to convert to C int");
    }
    return value.intValue();
  }

  /** The number, whatever its size. */
  public BigInteger asBigInteger() {
    requireAlive("int.asBigInteger");
    return value;
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text(value.toString());
  }
}

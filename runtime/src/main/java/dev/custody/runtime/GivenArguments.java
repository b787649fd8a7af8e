package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import dev.custody.runtime.error.ValueError;
import java.util.Map;

/**
 * The arguments of one call, each at the place of its parameter, however it was given. What goes
 * into a parameter of variable arity comes after all the others.
 *
 * <p>They are checked and converted when they are asked for, so a function asks for all of them
 * before it does anything. Objects are borrowed from the tuple and the dict in which they came.
 */
public final class GivenArguments {
  private final SignatureText signature;
  @Borrowed private final PyObject[] places;
  @Borrowed private final Map<String, PyObject> named;

  GivenArguments(
      SignatureText signature, @Borrowed PyObject[] places, @Borrowed Map<String, PyObject> named) {
    this.signature = signature;
    this.places = places;
    this.named = named;
  }

  /** How many arguments there are for the parameter of variable arity. */
  public int restSize() {
    return places.length - signature.count();
  }

  /** Whether the argument was given. */
  public boolean has(int index) {
    return places[index] != null;
  }

  /** Whether the argument was given and is not None. */
  private boolean hasValue(int index) {
    return has(index) && places[index] != Py.NONE;
  }

  /** The object; null if it was not given. */
  @Borrowed
  @Nullable
  public PyObject object(int index) {
    return places[index];
  }

  /** The object; null if it was not given, and for None. */
  @Borrowed
  @Nullable
  public PyObject objectOrNull(int index) {
    return hasValue(index) ? places[index] : null;
  }

  /** The object, which must be of this type. */
  @Borrowed
  public <T extends PyObject> T object(int index, @Borrowed PyType<T> type) throws TypeError {
    return require(index, type, type.name());
  }

  /** The object, which must be of this type or None; null for None and if it was not given. */
  @Borrowed
  @Nullable
  public <T extends PyObject> T objectOrNull(int index, @Borrowed PyType<T> type) throws TypeError {
    return hasValue(index) ? require(index, type, type.name() + " or None") : null;
  }

  /** The text of a str. */
  public String text(int index) throws TypeError, ValueError {
    return Conversions.text(require(index, PyStr.TYPE, "str"));
  }

  /** The text of a str, or {@code absent} if it was not given. */
  public String text(int index, @Nullable String absent) throws TypeError, ValueError {
    return has(index) ? text(index) : absent;
  }

  /** The text of a str; null if it was not given, and for None. */
  @Nullable
  public String textOrNull(int index) throws TypeError, ValueError {
    return hasValue(index) ? Conversions.text(require(index, PyStr.TYPE, "str or None")) : null;
  }

  /** The text of a str, null for None, or {@code absent} if it was not given. */
  @Nullable
  public String textOrNull(int index, String absent) throws TypeError, ValueError {
    return has(index) ? textOrNull(index) : absent;
  }

  /** A copy of the bytes of a bytes object. */
  public byte[] bytes(int index) throws TypeError {
    return require(index, PyBytes.TYPE, "bytes").asBytes();
  }

  /** A copy of the bytes of a bytes object; null if it was not given, and for None. */
  @Nullable
  public byte[] bytesOrNull(int index) throws TypeError {
    return hasValue(index) ? require(index, PyBytes.TYPE, "bytes or None").asBytes() : null;
  }

  /** The number. */
  public byte asByte(int index) throws TypeError, OverflowError {
    return Conversions.asByte(places[index]);
  }

  /** The number, or {@code absent} if it was not given. */
  public byte asByte(int index, byte absent) throws TypeError, OverflowError {
    return has(index) ? asByte(index) : absent;
  }

  /** The number. */
  public short asShort(int index) throws TypeError, OverflowError {
    return Conversions.asShort(places[index]);
  }

  /** The number, or {@code absent} if it was not given. */
  public short asShort(int index, short absent) throws TypeError, OverflowError {
    return has(index) ? asShort(index) : absent;
  }

  /** The number. */
  public int asInt(int index) throws TypeError, OverflowError {
    return Conversions.asInt(places[index]);
  }

  /** The number, or {@code absent} if it was not given. */
  public int asInt(int index, int absent) throws TypeError, OverflowError {
    return has(index) ? asInt(index) : absent;
  }

  /** The number. */
  public long asLong(int index) throws TypeError, OverflowError {
    return PyInt.asLong(places[index]);
  }

  /** The number, or {@code absent} if it was not given. */
  public long asLong(int index, long absent) throws TypeError, OverflowError {
    return has(index) ? asLong(index) : absent;
  }

  /** The number: a float, or an int that is not too large. */
  public double asDouble(int index) throws TypeError, OverflowError {
    return PyFloat.asDouble(places[index]);
  }

  /** The number, or {@code absent} if it was not given. */
  public double asDouble(int index, double absent) throws TypeError, OverflowError {
    return has(index) ? asDouble(index) : absent;
  }

  /** The number as near to it as can be: a float, or an int that is not too large. */
  public float asFloat(int index) throws TypeError, OverflowError {
    return (float) asDouble(index);
  }

  /** The number, or {@code absent} if it was not given. */
  public float asFloat(int index, float absent) throws TypeError, OverflowError {
    return has(index) ? asFloat(index) : absent;
  }

  /** The only character of a str. */
  public char asChar(int index) throws TypeError, ValueError {
    return Conversions.asChar(place(index), places[index]);
  }

  /** The only character of a str, or {@code absent} if it was not given. */
  public char asChar(int index, char absent) throws TypeError, ValueError {
    return has(index) ? asChar(index) : absent;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Byte asByteOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Byte.valueOf(asByte(index)) : null;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Short asShortOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Short.valueOf(asShort(index)) : null;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Integer asIntOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Integer.valueOf(asInt(index)) : null;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Long asLongOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Long.valueOf(asLong(index)) : null;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Float asFloatOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Float.valueOf(asFloat(index)) : null;
  }

  /** The number; null if it was not given, and for None. */
  @Nullable
  public Double asDoubleOrNull(int index) throws TypeError, OverflowError {
    return hasValue(index) ? Double.valueOf(asDouble(index)) : null;
  }

  /** The only character of a str; null if it was not given, and for None. */
  @Nullable
  public Character asCharOrNull(int index) throws TypeError, ValueError {
    return hasValue(index) ? Character.valueOf(asChar(index)) : null;
  }

  /** Whether the object is true, whatever its type. */
  public boolean isTrue(int index) {
    return Conversions.isTrue(places[index]);
  }

  /** Whether the object is true, or {@code absent} if it was not given. */
  public boolean isTrue(int index, boolean absent) {
    return has(index) ? isTrue(index) : absent;
  }

  /** Whether the object is true; null if it was not given, and for None. */
  @Nullable
  public Boolean isTrueOrNull(int index) {
    return hasValue(index) ? Boolean.valueOf(isTrue(index)) : null;
  }

  /** What was given under names that no parameter has. */
  @Borrowed
  public Map<String, PyObject> named() {
    return named;
  }

  @Borrowed
  private <T extends PyObject> T require(int index, @Borrowed PyType<T> type, String expected)
      throws TypeError {
    PyObject argument = places[index];
    if (!type.isInstance(argument)) {
      throw Conversions.mustBe(place(index), expected, argument);
    }
    return type.cast(argument);
  }

  private String place(int index) {
    return "%s() argument %d".formatted(signature.function(), position(index));
  }

  /** Where the caller sees the argument: the rest follows what is given by position. */
  private int position(int index) {
    int ofRest = index - signature.count();
    return 1 + (ofRest < 0 ? index : signature.positional() + ofRest);
  }
}

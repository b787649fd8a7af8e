package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.runtime.error.MemoryError;
import dev.custody.runtime.error.OverflowError;
import dev.custody.runtime.error.TypeError;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number with a fraction, of the precision of a {@code double}. */
@Managed
public final class PyFloat extends PyObject {
  /** The type object. */
  @Immortal public static final PyType<PyFloat> TYPE = PyType.define("float", PyFloat.class);

  /** So many decimal digits tell any two numbers apart. */
  private static final int MOST_DIGITS = 17;

  private static final int SMALLEST_PLAIN_EXPONENT = -4;
  private static final int SMALLEST_LARGE_EXPONENT = 16;

  private final double value;

  private PyFloat(double value) throws MemoryError {
    super(TYPE);
    this.value = value;
  }

  /** A new float. */
  @Owned
  public static PyFloat fromDouble(double value) throws MemoryError {
    return new PyFloat(value);
  }

  /** Whether the object is a float. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** The number that an object of unknown type holds: a float, or an int that is not too large. */
  public static double asDouble(@Borrowed PyObject object) throws TypeError, OverflowError {
    if (object instanceof PyFloat number) {
      return number.asDouble();
    }
    if (object instanceof PyInt whole) {
      double number = whole.asBigInteger().doubleValue();
      if (Double.isInfinite(number)) {
        throw new OverflowError("int too large to convert to float");
      }
      return number;
    }
    throw new TypeError("must be real number, not " + object.type().name());
  }

  /** The number. */
  public double asDouble() {
    requireAlive("float.asDouble");
    return value;
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text(text(value));
  }

  /** The shortest text that means this number and no other, as Python writes it. */
  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    String sign = Math.copySign(1, number) < 0 ? "-" : "";
    double size = Math.abs(number);
    if (Double.isInfinite(size)) {
      return sign + "inf";
    }
    return sign + (size == 0 ? "0.0" : text(shortest(size)));
  }

  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal rounded = exact;
    for (int digits = MOST_DIGITS; digits > 0; digits--) {
      BigDecimal fewer = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (fewer.doubleValue() != number) {
        break;
      }
      rounded = fewer;
    }
    return rounded.stripTrailingZeros();
  }

  private static String text(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < SMALLEST_LARGE_EXPONENT) {
      String plain = number.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    String digits = number.unscaledValue().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}

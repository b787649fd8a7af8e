package dev.custody.runtime;

import dev.custody.Immortal;
import java.math.BigInteger;

/** The type of {@link Py#TRUE} and {@link Py#FALSE}, which are the ints 1 and 0, too. */
@Immortal
public final class PyBool extends PyInt {
  /** The type object. */
  @Immortal public static final PyType<PyBool> TYPE = PyType.define("bool", PyBool.class);

  @Immortal static final PyBool TRUE = new PyBool(BigInteger.ONE);
  @Immortal static final PyBool FALSE = new PyBool(BigInteger.ZERO);

  private PyBool(BigInteger value) {
    super(TYPE, "bool", value);
  }

  /** The object that stands for a truth value; it costs no reference. */
  @Immortal
  public static PyBool of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text(this == TRUE ? "True" : "False");
  }
}

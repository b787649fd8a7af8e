package dev.custody.runtime;

import dev.custody.Borrowed;
import dev.custody.Immortal;
import dev.custody.Managed;
import dev.custody.Owned;
import dev.custody.runtime.error.MemoryError;

/** A sequence of bytes, which does not change. */
@Managed
public final class PyBytes extends PyObject {
  /** The type object. */
  @Immortal public static final PyType<PyBytes> TYPE = PyType.define("bytes", PyBytes.class);

  private static final int UNSIGNED = 0xff;

  private final byte[] value;

  private PyBytes(byte[] value) throws MemoryError {
    super(TYPE);
    this.value = value;
  }

  /** A new bytes object with a copy of these. */
  @Owned
  public static PyBytes fromBytes(byte[] value) throws MemoryError {
    Heap.admit(value.length);
    return new PyBytes(value.clone());
  }

  /** Whether the object is a bytes object. */
  public static boolean check(@Borrowed PyObject object) {
    return TYPE.isInstance(object);
  }

  /** How many bytes there are. */
  public int size() {
    requireAlive("bytes.size");
    return value.length;
  }

  /** A copy of the bytes. It is nobody's to release, so it outlives the object. */
  public byte[] asBytes() {
    requireAlive("bytes.asBytes");
    return value.clone();
  }

  @Override
  protected void writeRepr(Repr out) {
    StringBuilder text = new StringBuilder("b'");
    for (byte each : value) {
      text.append(escape(each & UNSIGNED));
    }
    out.text(text.append('\'').toString());
  }

  private static String escape(int unsigned) {
    return switch (unsigned) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\'', '\\' -> "\\" + (char) unsigned;
      default ->
          unsigned < ' ' || unsigned > '~'
              ? "\\x%02x".formatted(unsigned)
              : String.valueOf((char) unsigned);
    };
  }
}

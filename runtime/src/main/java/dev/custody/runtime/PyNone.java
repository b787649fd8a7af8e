package dev.custody.runtime;

import dev.custody.Immortal;

/** The type of {@link Py#NONE}, of which there is one object only. */
@Immortal
public final class PyNone extends PyObject {
  /** The type object. */
  @Immortal public static final PyType<PyNone> TYPE = PyType.define("NoneType", PyNone.class);

  @Immortal static final PyNone NONE = new PyNone();

  private PyNone() {
    super(TYPE, "NoneType");
  }

  @Override
  protected void writeRepr(Repr out) {
    out.text("None");
  }
}

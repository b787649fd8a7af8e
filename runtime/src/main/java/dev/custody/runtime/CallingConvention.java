package dev.custody.runtime;

/** What a {@link PyCFunction} gets as its {@code args}; the names are CPython's. */
public enum CallingConvention {
  /** A tuple of the arguments, to be taken apart with {@link PyArg#parseTuple}. */
  METH_VARARGS,

  /** Null; a call with arguments is a {@code TypeError}. */
  METH_NOARGS,

  /** The argument itself; a call with none or several is a {@code TypeError}. */
  METH_O
}

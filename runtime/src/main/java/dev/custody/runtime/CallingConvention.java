package dev.custody.runtime;

/** What a {@link PyCFunction} gets as its {@code args}; the names are CPython's. */
public enum CallingConvention {
  /** A tuple of the arguments, to be taken apart with {@link PyArg#parseTuple}. */
  METH_VARARGS,

  /**
   * A tuple of the arguments that were given by position, and for a {@link PyCFunctionWithKeywords}
   * a dict of the others; {@link Parameters} sorts them. In C it is written {@code METH_VARARGS |
   * METH_KEYWORDS}.
   */
  METH_KEYWORDS,

  /** Null; a call with arguments is a {@code TypeError}. */
  METH_NOARGS,

  /** The argument itself; a call with none or several is a {@code TypeError}. */
  METH_O
}

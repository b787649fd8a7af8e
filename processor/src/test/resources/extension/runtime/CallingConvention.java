package dev.custody.runtime;

public enum CallingConvention {
  METH_VARARGS,
  METH_KEYWORDS,
  METH_NOARGS
}

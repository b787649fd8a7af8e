package dev.custody.runtime;

public enum CallingConvention {
  METH_VARARGS,
  METH_NOARGS
}

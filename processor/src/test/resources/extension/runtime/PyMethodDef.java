package dev.custody.runtime;

public record PyMethodDef(
    String name, PyCFunction function, CallingConvention convention, String doc) {
  public PyMethodDef(
      String name, PyCFunctionWithKeywords function, CallingConvention convention, String doc) {
    this(name, (PyCFunction) function, convention, doc);
  }
}

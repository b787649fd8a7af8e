package dev.custody.runtime;

public record PyMethodDef(
    String name, PyCFunction function, CallingConvention convention, String doc) {}

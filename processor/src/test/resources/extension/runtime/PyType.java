package dev.custody.runtime;

public final class PyType<T> {}

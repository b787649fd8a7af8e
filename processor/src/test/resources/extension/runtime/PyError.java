package dev.custody.runtime.error;

public class PyError extends Exception {}

package dev.custody.runtime.error;

public class MemoryError extends PyError {}

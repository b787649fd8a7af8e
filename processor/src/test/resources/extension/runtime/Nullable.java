package dev.custody.runtime;

public @interface Nullable {}

package dev.custody.runtime;

import dev.custody.*;

@Immortal
public final class PyNone extends PyObject {}

package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class PyTuple extends PyObject {}

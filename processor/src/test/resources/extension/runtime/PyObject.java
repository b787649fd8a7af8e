package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

@RefCounted
public abstract class PyObject {
  @Retains
  public native void incRef();

  @Releases
  public native void decRef();
}

package dev.custody.runtime;

import dev.custody.*;
import dev.custody.runtime.error.*;

public final class Parameters {
  public static native Parameters of(String signature);

  public native String doc(String documentation);

  public native GivenArguments match(
      @Borrowed @Nullable PyObject args, @Borrowed @Nullable PyObject kwargs) throws PyError;
}

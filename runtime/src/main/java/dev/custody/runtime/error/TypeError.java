package dev.custody.runtime.error;

import java.io.Serial;

/** An object of the wrong type was given, or the wrong number of arguments. */
public final class TypeError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public TypeError(String message) {
    super(message);
  }
}

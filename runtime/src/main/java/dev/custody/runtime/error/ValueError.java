package dev.custody.runtime.error;

import java.io.Serial;

/** An object of the right type has a value that cannot be used. */
public final class ValueError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public ValueError(String message) {
    super(message);
  }
}

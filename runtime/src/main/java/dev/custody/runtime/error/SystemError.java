package dev.custody.runtime.error;

import java.io.Serial;

/** An extension broke a rule of the interface: a fault of its author, not of its caller. */
public final class SystemError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public SystemError(String message) {
    super(message);
  }
}

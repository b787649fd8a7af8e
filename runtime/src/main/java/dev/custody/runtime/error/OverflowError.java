package dev.custody.runtime.error;

import java.io.Serial;

/** A number does not fit into the Java type that was asked for. */
public final class OverflowError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public OverflowError(String message) {
    super(message);
  }
}

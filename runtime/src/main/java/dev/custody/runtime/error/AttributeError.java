package dev.custody.runtime.error;

import java.io.Serial;

/** A module has nothing of the name that was asked for. */
public final class AttributeError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public AttributeError(String message) {
    super(message);
  }
}

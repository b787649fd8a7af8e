package dev.custody.runtime.error;

import java.io.Serial;

/** A mapping has nothing under a key; the message is what the key looks like. */
public final class KeyError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public KeyError(String message) {
    super(message);
  }
}

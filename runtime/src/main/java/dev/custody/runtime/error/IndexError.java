package dev.custody.runtime.error;

import java.io.Serial;

/** An index lies outside of a list or tuple. */
public final class IndexError extends PyError {
  @Serial private static final long serialVersionUID = 1L;

  public IndexError(String message) {
    super(message);
  }
}

package dev.custody.runtime.error;

import java.io.Serial;

/**
 * An error as Python raises it; {@code toString()} reads like the last line of a traceback.
 *
 * <p>These are checked exceptions for a reason. In C every call that can fail has to be looked at
 * by its caller, who has something to release; here the compiler insists on it, and since the
 * errors stand in {@code throws} all the way up, Custody follows them on every path out of a
 * method. An unchecked error that one method forgets to declare would be invisible to the check of
 * its callers.
 */
public abstract class PyError extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  protected PyError(String message) {
    super(message);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + ": " + getMessage();
  }
}

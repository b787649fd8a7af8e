package dev.custody.runtime.extension;

import dev.custody.runtime.error.PyError;
import dev.custody.runtime.error.ValueError;

/** Makes the methods of {@link Features} fail, so that their wrappers have to live with it. */
final class Fault {
  private static Fault armed;

  private final boolean checked;
  private boolean happened;

  private Fault(boolean checked) {
    this.checked = checked;
  }

  /** Lets the methods fail with an error of Python's, or else with an exception of Java's own. */
  static Fault arm(boolean checked) {
    armed = new Fault(checked);
    return armed;
  }

  boolean disarm() {
    armed = null;
    return happened;
  }

  /** Where a method fails, if it shall. */
  static void point() throws PyError {
    if (armed != null) {
      armed.happened = true;
      if (armed.checked) {
        throw new ValueError("injected");
      }
      throw new IllegalStateException("injected");
    }
  }
}

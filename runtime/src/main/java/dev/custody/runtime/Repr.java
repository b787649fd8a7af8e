package dev.custody.runtime;

import dev.custody.Borrowed;
import java.util.List;

/**
 * Writes what objects look like. What is nested too deeply, as a list inside itself is, becomes
 * {@code ...}; what is dead is called dead instead of being looked at.
 */
public final class Repr {
  private static final int DEEPEST = 20;

  private final StringBuilder text = new StringBuilder();
  private int depth;

  private Repr() {}

  static String of(@Borrowed PyObject object) {
    return new Repr().item(object).text.toString();
  }

  /** Writes plain text. */
  public Repr text(String more) {
    text.append(more);
    return this;
  }

  /** Writes an object that another one contains. */
  public Repr item(@Borrowed @Nullable PyObject object) {
    if (object == null) {
      return text("<NULL>");
    }
    if (object.isDead()) {
      return text("<" + object + ">");
    }
    if (depth == DEEPEST) {
      return text("...");
    }
    depth++;
    object.writeRepr(this);
    depth--;
    return this;
  }

  /** Writes several, with commas between them. */
  public Repr items(@Borrowed List<PyObject> objects) {
    String separator = "";
    for (PyObject object : objects) {
      text(separator).item(object);
      separator = ", ";
    }
    return this;
  }
}

package dev.custody.processor.generate.extension;

/** How a result becomes the new reference that every function returns. */
enum Conversion {
  /** There is none: {@code None}. */
  NONE,
  /** It is a new reference. */
  OWNED,
  /** It is borrowed, and retained. */
  RETAINED,
  /** A number. */
  INT,
  /** A truth value; an int, 1 or 0. */
  TRUTH,
  /** A text. */
  TEXT
}

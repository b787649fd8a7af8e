package dev.custody.processor.generate.extension;

import com.palantir.javapoet.TypeName;

/**
 * The result of a method, of which its function makes the new reference that every function
 * returns.
 *
 * @param nullable whether null is a result like others, and becomes None
 */
record Result(TypeName type, Kind kind, boolean nullable) {
  /** How it becomes a new reference. */
  enum Kind {
    /** There is none: {@code None}. */
    NOTHING,
    /** It is a new reference. */
    OWNED,
    /** It is borrowed, and retained. */
    RETAINED,
    /** A whole number. */
    INT,
    /** A number with a fraction. */
    FLOAT,
    /** A truth value. */
    TRUTH,
    /** A text of one character. */
    CHARACTER,
    TEXT,
    BYTES
  }
}

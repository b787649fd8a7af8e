package dev.custody.processor.contract;

/** How ownership looks at the values of a type. */
public enum TypeRole {
  /** Reference-counted. */
  COUNTED,
  /** A supertype of counted types or a type variable: counted, if the value is. */
  PERHAPS,
  /** An array or a {@code java.util} container of counted values. */
  CONTAINER,
  /** A functional interface. */
  FUNCTION,
  /** Any other class or interface; something may still be borrowed from it. */
  PLAIN,
  /** A primitive: branches depend on them. */
  NUMBER,
  /** Nothing that ownership looks at. */
  NONE
}

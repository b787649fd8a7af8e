package dev.custody.processor.program;

/** What a field or an element means by holding a reference. */
public enum Holding {
  /** It holds one reference of its own. */
  OWNED,
  /** It refers without owning. */
  BORROWED,
  /** What it holds is never deallocated. */
  IMMORTAL,
  /** It holds a container that owns its elements. */
  CONTAINER,
  /** Nobody counts what it holds. */
  UNTRACKED
}

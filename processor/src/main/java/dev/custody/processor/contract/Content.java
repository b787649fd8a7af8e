package dev.custody.processor.contract;

/**
 * What a type argument says about the values that stand for the type parameter; what matters most
 * comes first.
 */
enum Content {
  /** Counted, with nothing said: a container owns them, other generic classes say nothing. */
  COUNTED,
  /** Marked as owned. */
  OWNED,
  /** Marked as borrowed. */
  BORROWED,
  /** Containers of counted values, which are not followed within another container. */
  CONTAINER,
  /** Views of containers of counted values: a map's entries. */
  VIEW,
  /** Nothing that is counted by its type. */
  OTHER;

  boolean ownedByContainers() {
    return this == COUNTED || this == OWNED;
  }
}

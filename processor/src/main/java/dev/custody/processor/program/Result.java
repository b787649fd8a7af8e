package dev.custody.processor.program;

import java.util.List;

/** What a call's result means to its caller, where it is not null. */
public sealed interface Result {

  /** Nothing that is counted. */
  record Untracked() implements Result {}

  /** A new reference. */
  record Owned() implements Result {}

  /**
   * A reference that lives in the lenders.
   *
   * @param lenders any of which may be the one; empty if it never dangles
   */
  record Borrowed(List<Local> lenders) implements Result {}

  /**
   * An element that stays in its container.
   *
   * @param loop the counting loop whose index selects it; null outside such a loop
   * @param isNext whether it is the one that is taken out next: {@code peek()}
   */
  record Element(Local container, Loop loop, boolean isNext) implements Result {}

  /** Another name of (or a share in the count of) one of these. */
  record Alias(List<Local> of) implements Result {}

  /** An object that is never deallocated. */
  record Immortal() implements Result {}

  /**
   * A new container.
   *
   * @param filled whether it may own elements from the beginning
   * @param ofArray whether what it is made of is an array, whose elements it has
   */
  record Container(boolean filled, boolean ofArray) implements Result {}
}

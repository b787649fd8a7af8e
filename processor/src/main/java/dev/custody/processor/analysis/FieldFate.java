package dev.custody.processor.analysis;

/** What a path may do to what an owning field of {@code this} holds. */
enum FieldFate {
  /** It was seen to be discarded. */
  DISCARDED,
  /** The method ends with it in place, though that is not wanted. */
  KEPT,
  /** The field still holds at a return what it did. */
  HELD,
  /** It is no longer there, but may live on somewhere. */
  HANDED_ON,
  /** An element was taken out of it, or discarded. */
  REDUCED,
  /** Nobody can tell whether it is still there. */
  UNCERTAIN
}

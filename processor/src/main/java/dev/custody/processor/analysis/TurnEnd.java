package dev.custody.processor.analysis;

/** How a turn of a loop may leave the element that it has visited. */
enum TurnEnd {
  /** Nobody has discarded it. */
  KEPT,
  /** It is kept, and no more than one turn can end so. */
  ONE_KEPT,
  /** It is left to whoever uses a variable that denotes it. */
  SPARED,
  /** It was discarded. */
  DISCARDED,
  /** It was discarded, and is still in its container. */
  DISCARDED_IN_PLACE,
  /** It was discarded in another way than by putting it where something else keeps it. */
  DISCARDED_OTHERWISE,
  /** It was given to somebody, with whom it may live on. */
  HANDED_ON,
  /** It was put where something else keeps it. */
  LODGED
}

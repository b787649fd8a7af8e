/**
 * The vocabulary of ownership: annotations that say who holds a reference to a counted object and
 * who must discard it.
 */
module dev.custody.annotations {
  exports dev.custody;
}

package dev.custody.processor.analysis;

/**
 * What a function's body does to something that it captures.
 *
 * @param discarded the moment at which some path discards it; null if none does
 * @param spared whether some path does not, or only if there is something left to discard
 * @param guarded whether on such a path an earlier run has discarded it, so that what guards the
 *     runs may guard others, too
 * @param handedOut whether some path returns it, where nothing says whose it is then
 * @param reduced what is to be told of a container that may keep others than the elements that the
 *     body discards, unless they belong to whoever makes the function; null if nothing
 */
public record CaptureFate(
    Moment discarded, boolean spared, boolean guarded, boolean handedOut, Event reduced) {
  static final CaptureFate UNTOUCHED = new CaptureFate(null, false, false, false, null);

  CaptureFate discarded(Moment how) {
    return discarded == null ? new CaptureFate(how, spared, guarded, handedOut, reduced) : this;
  }

  /** With a way to discard it that counts in place of any other. */
  CaptureFate instead(Moment how) {
    return new CaptureFate(how, spared, guarded, handedOut, reduced);
  }

  CaptureFate whereSpared() {
    return new CaptureFate(discarded, true, guarded, handedOut, reduced);
  }

  CaptureFate whereGuarded() {
    return new CaptureFate(discarded, true, true, handedOut, reduced);
  }

  CaptureFate whereHandedOut() {
    return new CaptureFate(discarded, spared, guarded, true, reduced);
  }

  CaptureFate reduced(Event event) {
    return reduced != null ? this : new CaptureFate(discarded, spared, guarded, handedOut, event);
  }

  /** Whether every run of the body discards a reference to it. */
  boolean always() {
    return discarded != null && !spared;
  }
}

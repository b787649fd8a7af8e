package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions that merely borrow the followed reference. One that is kept outlives the loan; one
 * that runs while the loan lasts must not discard what was lent to it.
 */
final class LentFunctions {
  private final Following following;

  /** Where each of them first mentions the reference. */
  private final Map<Local, At> mentions = new HashMap<>();

  private final Set<Local> severalBodies = new HashSet<>();

  /** Those that return it: whoever keeps one gets the reference in the end. */
  private final Set<Local> handingOut = new HashSet<>();

  /** What functions would discard, by their first mention of it. */
  private final Map<At, Event> discarded = new LinkedHashMap<>();

  private final Set<At> kept = new HashSet<>();

  LentFunctions(Following following) {
    this.following = following;
  }

  /**
   * A function borrows the reference when it is made.
   *
   * @param discard where it will discard it, though it was only lent; null if it does not
   */
  void made(
      State<Reference> state, Step.MakeFunction function, Step.Capture capture, Moment discard) {
    mentions.put(function.to(), capture.at());
    if (function.bodies().size() > 1) {
      severalBodies.add(function.to());
    }
    if (discard != null) {
      discarded.putIfAbsent(capture.at(), wrong(state, discard));
    }
  }

  private Event wrong(State<Reference> state, Moment discard) {
    At at = discard.at();
    List<Moment> trace = state.then(discard.kind(), at, discard.detail()).trace().moments();
    Subject subject = following.subject(state.followed());
    return switch (discard.kind()) {
      case RETURNED -> new Event.BorrowedReturned(subject, at, trace);
      case STORED -> new Event.BorrowedKept(subject, discard.detail(), at, trace);
      case RELEASED -> new Event.BorrowedDiscarded(subject, false, at, trace);
      default -> new Event.BorrowedDiscarded(subject, true, at, trace);
    };
  }

  /** A function returns what it borrows, and nothing says whose it is then. */
  void handsOut(Local function) {
    handingOut.add(function);
  }

  /** A function takes along another one that borrows it. */
  void within(Local inner, Local function) {
    At mention = mentions.get(inner);
    if (mention != null) {
      mentions.putIfAbsent(function, mention);
    }
  }

  boolean contain(Local function) {
    return mentions.containsKey(function);
  }

  /** Whether a function that is called uses it for certain. */
  boolean use(Local function, Reference reference) {
    return reference.captors().borrows(function)
        && contain(function)
        && !severalBodies.contains(function);
  }

  /** A function that captured it is kept by somebody. */
  void kept(State<Reference> state, Local function) {
    if (handingOut.contains(function) && state.followed().owns()) {
      return;
    }
    At mention = mentions.get(function);
    At first = mention != null ? mention : mentions.values().iterator().next();
    kept.add(first);
    boolean returned = discarded.get(first) instanceof Event.BorrowedReturned;
    following.tell(
        new Event.BorrowedCaptured(
            following.subject(state.followed()), returned, first, state.trace().moments()));
  }

  /** Tells what those discard that nobody keeps. Of the others it is enough that they are kept. */
  void tell() {
    discarded.keySet().removeAll(kept);
    discarded.values().forEach(following::tell);
  }
}

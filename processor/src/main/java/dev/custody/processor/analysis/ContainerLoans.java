package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Step;

/** What following a container finds out for those who follow its elements. */
final class ContainerLoans {
  private final Following following;

  ContainerLoans(Following following) {
    this.following = following;
  }

  /**
   * Remembers how the container stands, for elements that are borrowed from it.
   *
   * @param look which elements the step looks at
   * @param loop the loop whose turn the step begins, which meets none of those that it met before;
   *     null if it begins none
   */
  void stood(Object step, Local local, State<Contents> state, Gone.Look look, Loop loop) {
    Contents contents = state.followed();
    Reference lender = lender(local, contents);
    Gone gone = contents.gone();
    boolean all = gone != null && gone.isAll();
    if (!all) {
      Places others = contents.stock().notLeft();
      following
          .lenders()
          .stood(step, local, new Lenders.Standing(lender, state.facts(), null, others));
    }
    boolean own =
        gone != null
            && (gone.by() == step || gone.extent() == Gone.Extent.SO_FAR && gone.by().equals(loop));
    boolean met = gone != null && gone.isMetBy(look) && !gone.wasBefore(loop);
    if (met && (all || !own)) {
      following
          .lenders()
          .stood(step, local, new Lenders.Standing(lender, state.facts(), gone, Places.NONE));
    }
  }

  private Reference lender(Local local, Contents contents) {
    return Reference.lent(local, following.origin().local()).withNames(contents.names());
  }

  /**
   * Remembers how the container stands where a call takes an element out. What nobody looks at then
   * is taken for one of those that an earlier loop has chosen and discarded.
   *
   * @param another whether that is another element in each turn of a loop
   */
  void takenOut(Call call, Local from, State<Contents> state, Gone.Look look, boolean another) {
    Step.Exhausted thinning = state.followed().stock().passed().thinning();
    if (another && thinning != null && following.idioms().dropped().contains(call)) {
      Gone chosen = Gone.of(Gone.Extent.CHOSEN, thinning.loop(), thinning.at());
      Reference lender = lender(from, state.followed());
      following.elements().stands(thinning.loop(), ElementEvents.Standing.TAKEN_OUT);
      following
          .lenders()
          .stood(call, from, new Lenders.Standing(lender, state.facts(), chosen, Places.NONE));
    } else {
      stood(call, from, state, look, null);
    }
  }

  /**
   * A part of the elements was dropped: what was discarded where it is, if anything was on the way.
   *
   * @return whether anything was
   */
  boolean takeOutDiscarded(Contents contents) {
    for (Object site : contents.stock().passed().sites()) {
      following.elements().stands(site, ElementEvents.Standing.TAKEN_OUT);
    }
    return !contents.stock().passed().sites().isEmpty();
  }

  /** Remembers whose elements a loop or another step reads. */
  Contents visited(Object site, Contents contents) {
    if (contents.isLent()) {
      if (contents.stock().retained() == null) {
        following.elements().stands(site, ElementEvents.Standing.LENT);
      }
    } else if (!contents.held() || following.disposesOwnField()) {
      following.elements().stands(site, ElementEvents.Standing.OWN);
      if (following.origin().kind() == Subject.Origin.CAPTURED_CONTAINER) {
        following.elements().ofCaptured(site, following.origin().local());
      }
    }
    return passing(site, contents);
  }

  /** What is read there may be discarded where it is. */
  Contents passing(Object site, Contents contents) {
    boolean discards =
        site instanceof Loop loop
            ? following.visits().leaves(loop)
            : following.elements().isOwed(site);
    return discards ? contents.with(stock -> stock.passing(site)) : contents;
  }
}

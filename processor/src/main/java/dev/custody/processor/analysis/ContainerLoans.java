package dev.custody.processor.analysis;

import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;

/** What following a container finds out for those who follow its elements. */
final class ContainerLoans {
  private final Following following;

  ContainerLoans(Following following) {
    this.following = following;
  }

  /**
   * Remembers how the container stands, for elements that are borrowed from it.
   *
   * @param least how much must be gone for the step to meet what is gone; null if nobody can tell
   *     which elements it meets
   * @param loop the loop whose turn the step begins, which meets none of those that it met before;
   *     null if it begins none
   */
  void stood(Object step, Local local, State<Contents> state, Stock.Extent least, Loop loop) {
    Contents contents = state.followed();
    Reference lender =
        Reference.lent(local, following.origin().local()).withNames(contents.names());
    Stock.Gone gone = contents.gone();
    boolean all = gone != null && gone.extent() == Stock.Extent.ALL;
    if (!all || least == null) {
      following.lenders().stood(step, local, new Lenders.Standing(lender, state.facts(), null));
    }
    boolean own =
        gone != null
            && (gone.by() == step
                || gone.extent() == Stock.Extent.VISITED && gone.by().equals(loop));
    boolean meets = gone != null && least != null && gone.extent().compareTo(least) >= 0;
    if (meets && (all || !own)) {
      following
          .lenders()
          .stood(step, local, new Lenders.Standing(lender, state.facts(), gone.at()));
    }
  }

  /** Remembers whose elements a loop or another step reads. */
  void visited(Object site, State<Contents> state) {
    if (state.followed().isLent()) {
      if (state.followed().stock().retained() == null) {
        following.visits().overLent(site);
      }
    } else if (!state.followed().held() || following.disposesOwnField()) {
      following.visits().overOwn(site);
    }
  }
}

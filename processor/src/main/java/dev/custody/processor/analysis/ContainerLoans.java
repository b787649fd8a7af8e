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
   * @param look which elements the step looks at
   * @param loop the loop whose turn the step begins, which meets none of those that it met before;
   *     null if it begins none
   */
  void stood(Object step, Local local, State<Contents> state, Gone.Look look, Loop loop) {
    Contents contents = state.followed();
    Reference lender =
        Reference.lent(local, following.origin().local()).withNames(contents.names());
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

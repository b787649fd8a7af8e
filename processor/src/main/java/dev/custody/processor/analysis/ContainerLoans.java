package dev.custody.processor.analysis;

import dev.custody.processor.program.Call;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Step;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What following a container finds out for those who follow its elements. */
final class ContainerLoans {
  private final Following following;
  private final Set<Object> reading = Collections.newSetFromMap(new IdentityHashMap<>(2));
  private Step.Exhausted thinning;

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

  /** A loop has discarded some of the elements where they are. */
  void thinnedBy(Step.Exhausted loop) {
    thinning = loop;
  }

  /**
   * Remembers how the container stands where a call takes an element out. What nobody looks at then
   * is taken for one of those that an earlier loop has chosen and discarded.
   *
   * @param another whether that is another element in each turn of a loop
   */
  void takenOut(Call call, Local from, State<Contents> state, Gone.Look look, boolean another) {
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
   * A part of the elements was dropped: what was discarded where it is, if anything was.
   *
   * @return whether anything was
   */
  boolean takeOutDiscarded() {
    boolean any = false;
    for (Object site : reading) {
      boolean discards =
          site instanceof Loop loop
              ? following.visits().leaves(loop)
              : following.elements().isOwed(site);
      if (discards) {
        following.elements().stands(site, ElementEvents.Standing.TAKEN_OUT);
        any = true;
      }
    }
    return any;
  }

  /** Remembers whose elements a loop or another step reads. */
  void visited(Object site, State<Contents> state) {
    reading.add(site);
    if (state.followed().isLent()) {
      if (state.followed().stock().retained() == null) {
        following.elements().stands(site, ElementEvents.Standing.LENT);
      }
    } else if (!state.followed().held() || following.disposesOwnField()) {
      following.elements().stands(site, ElementEvents.Standing.OWN);
      if (following.origin().kind() == Subject.Origin.CAPTURED_CONTAINER) {
        following.elements().ofCaptured(site, following.origin().local());
      }
    }
  }
}

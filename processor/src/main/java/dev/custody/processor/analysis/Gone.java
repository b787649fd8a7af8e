package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Term;

/**
 * Elements that were discarded, but left where they are.
 *
 * @param by the loop, step or call that read them
 * @param names what denotes the only object among them, where there is but one
 */
record Gone(Extent extent, Object by, At at, Places names) {

  /** How much of a container was discarded. */
  enum Extent {
    /** What a loop has met between two indexes: nobody can compare them with others. */
    PART,
    ONE,
    /** What a loop chose. */
    CHOSEN,
    /** All but what was put in later. */
    OLDER,
    /** What a loop has visited so far. */
    SO_FAR,
    ALL,
    /** All, and the container was seen empty since. */
    OUT,
    /** All, and not discarded but given to somebody by way of the container. */
    GIVEN
  }

  /** Which elements of a container a step looks at. */
  enum Look {
    /** One that may be any. */
    ANY,
    /** In the turns of a loop, each of them. */
    EACH
  }

  /** After a call took over what a container had. */
  static Gone given(Call taker) {
    return of(Extent.GIVEN, taker, taker.at());
  }

  static Gone of(Extent extent, Object by, At at) {
    return new Gone(extent, by, at, Places.NONE);
  }

  /** Once a variable has come to hold something else. */
  Gone afterWrite(Local written) {
    Places left = names.without(written);
    return left == names ? this : new Gone(extent, by, at, left);
  }

  /** Once something else was put in; null if nobody knows what else is still there. */
  Gone besideOthers() {
    if (isGiven() || isOut()) {
      return null;
    }
    return isAll() ? of(Extent.OLDER, by, at) : this;
  }

  /** Whether it is more than one, and perhaps not all. */
  boolean isChosen() {
    return extent == Extent.CHOSEN || extent == Extent.OLDER;
  }

  boolean isAll() {
    return extent == Extent.ALL || isOut() || isGiven();
  }

  /** Whether they are no longer there. */
  boolean isOut() {
    return extent == Extent.OUT;
  }

  /** Once the container was seen empty. */
  Gone out() {
    return extent == Extent.ALL ? of(Extent.OUT, by, at) : this;
  }

  /** Whether somebody else has them now. */
  boolean isGiven() {
    return extent == Extent.GIVEN;
  }

  /** How they were discarded. */
  Moment discard() {
    if (isGiven()) {
      return new Moment(Moment.Kind.STOLEN, at, ((Call) by).name());
    }
    Moment.Kind perhaps = extent == Extent.ONE ? Moment.Kind.LEFT_IN_PLACE : Moment.Kind.THINNED;
    return new Moment(isCertain() ? Moment.Kind.RELEASED : perhaps, at, "");
  }

  /** Whether a look at the container comes by one of them for certain, if it comes by enough. */
  boolean isMetBy(Look look) {
    return isAll() || look == Look.EACH && extent != Extent.PART;
  }

  /** Whether an iterator came by it in an earlier loop, and gives others in this one. */
  boolean wasBefore(Loop loop) {
    return loop != null
        && loop.index() != null
        && by instanceof Loop earlier
        && !earlier.equals(loop)
        && earlier.index() == loop.index();
  }

  /** Once the loop is over that has chosen them. */
  Gone chosen() {
    return new Gone(Extent.CHOSEN, by, at, names);
  }

  /** Whether nobody needs to guess which one it is that is met. */
  boolean isCertain() {
    return isAll() || !names.isEmpty();
  }

  /** Whether a call shows it again. */
  boolean isShownBy(Call call) {
    return by instanceof Call shown
        && shown.key() instanceof Key.Given given
        && given.term() instanceof Term.Constant
        && given.equals(call.key());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gone that
        && extent == that.extent
        && by == that.by
        && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return extent.ordinal();
  }
}

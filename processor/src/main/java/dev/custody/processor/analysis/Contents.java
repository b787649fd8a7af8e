package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import java.util.function.UnaryOperator;

/**
 * What a frame knows of a container that it is responsible for. Immutable.
 *
 * @param names the places that denote the container, or another one with the same elements
 * @param copies those of the names that denote the other one: {@code new ArrayList<>(list)}
 * @param claimed where the elements of a lent container were first given away, which is wrong
 *     unless it is cleared, or each of them retained; null if they were not
 * @param taker the functions that discard them when they run; null if there is none
 */
record Contents(Places names, Places copies, Stock stock, Keeper keeper, At claimed, Taker taker) {

  /**
   * The functions made here that discard all elements of the container when one of them runs.
   *
   * @param by the locals that hold them
   * @param leaves whether what one has discarded is still in the container then
   */
  record Taker(Places by, boolean leaves) {
    /** These and another one, which leaves as much. */
    Taker or(Taker other) {
      return new Taker(by.and(other.by), leaves);
    }
  }

  /** Who answers for what the container owns. */
  enum Keeper {
    FRAME,
    /** A field holds the container, so that it outlives the frame. */
    FIELD,
    /** A field of the object under construction, which nobody gets if the constructor fails. */
    CONSTRUCTED,
    /** A field that this frame has put it into, which owns what it has. */
    ANOTHER_FIELD,
    CALLER,
    /** Somebody may have it of whom nothing is known. */
    UNKNOWN
  }

  static Contents created(Places names, boolean filled, Keeper keeper) {
    return new Contents(names, Places.NONE, Stock.of(filled), keeper, null, null);
  }

  boolean isEmpty() {
    return isOfNobody() || stock.isEmpty();
  }

  /** Whether the place may still have something that the container owns. */
  boolean mayFill(Place place) {
    return place != null && names.contains(place) && (isOfNobody() || !stock.isEmpty());
  }

  /**
   * Whether what it owns is no longer looked at: somebody may have it of whom nothing is known, or
   * this frame has put it into a field, which owns it from now on.
   */
  boolean isOfNobody() {
    return keeper == Keeper.UNKNOWN || keeper == Keeper.ANOTHER_FIELD;
  }

  boolean held() {
    return keeper == Keeper.FIELD;
  }

  boolean isLent() {
    return keeper == Keeper.CALLER;
  }

  /** Whether somebody else has the elements, and the frame has not retained them. */
  boolean isLentUnretained() {
    return isLent() && stock.retained() == null;
  }

  /** Whether a field of the object under construction holds it. */
  boolean isConstructed() {
    return keeper == Keeper.CONSTRUCTED;
  }

  /** After the constructor put it into a field of its object. */
  Contents constructed() {
    return new Contents(names, copies, stock, Keeper.CONSTRUCTED, claimed, taker);
  }

  /** Whether this frame has put it into a field. */
  boolean isStored() {
    return keeper == Keeper.ANOTHER_FIELD;
  }

  /** After it was put into a field, which owns what it has from now on. */
  Contents stored(Place field) {
    Places locals = names.without(name -> !(name instanceof Local)).with(field);
    return new Contents(locals, Places.NONE, Stock.of(false), Keeper.ANOTHER_FIELD, null, null);
  }

  Gone gone() {
    return stock.gone();
  }

  /** With what a change leaves in it. */
  Contents with(UnaryOperator<Stock> change) {
    Stock changed = change.apply(stock);
    return changed == stock ? this : new Contents(names, copies, changed, keeper, claimed, taker);
  }

  Contents emptied() {
    return emptiedBy(null);
  }

  /** After all of its elements were discarded, but left where they are. */
  Contents emptiedBy(Gone all) {
    return with(inside -> inside.emptiedBy(all));
  }

  /** After it got to somebody of whom nothing is known. */
  Contents escaped() {
    return new Contents(names, copies, Stock.of(false), Keeper.UNKNOWN, null, null);
  }

  /** After a function that will discard all elements was given to somebody who runs it. */
  Contents leftToFunction(Gone given) {
    return escaped().emptiedBy(given);
  }

  /** Where a function will discard all elements when it runs. */
  Contents takenAlong(Taker function) {
    if (taker != null && taker.leaves() != function.leaves()) {
      return escaped();
    }
    Taker any = taker == null ? function : taker.or(function);
    return new Contents(names, copies, stock, keeper, claimed, any);
  }

  /** Whether a function that a local holds will discard all elements when it runs. */
  boolean isTakenAlongBy(Local function) {
    return taker != null && taker.by().contains(function);
  }

  private Contents heldBy(Places functions) {
    return taker == null || functions == taker.by()
        ? this
        : new Contents(
            names,
            copies,
            stock,
            keeper,
            claimed,
            functions.isEmpty() ? null : new Taker(functions, taker.leaves()));
  }

  private Contents with(Places all, Places ofCopies) {
    return all == names && ofCopies == copies
        ? this
        : new Contents(all, ofCopies, stock, keeper, claimed, taker);
  }

  /** Without the names that no longer mean the same once a place is written. */
  Contents afterWrite(Place written) {
    Contents rest = with(names.afterWrite(written), copies.afterWrite(written));
    return taker == null ? rest : rest.heldBy(taker.by().afterWrite(written));
  }

  /** With the paths from one local as paths from another one, too. */
  Contents copied(Local from, Local to) {
    Contents more = with(names.copied(from, to), copies.copied(from, to));
    return taker == null ? more : more.heldBy(taker.by().copied(from, to));
  }

  /** With another name for what a place denotes. */
  Contents named(Place name, Place like) {
    return with(names.with(name), copies.contains(like) ? copies.with(name) : copies);
  }

  /** After the elements were put into another container, too. */
  Contents copiedInto(Local other) {
    return with(names.with(other), copies.with(other));
  }

  /**
   * After one of the two containers with the same elements was cleared: the other one still has
   * them. Where that is the copy, it is the frame's.
   */
  Contents leftToOther(Local cleared) {
    Places rest = names.without(copies.contains(cleared) ? copies::contains : this::isOriginal);
    boolean moved = !copies.contains(cleared);
    return new Contents(
        rest, Places.NONE, stock, moved ? Keeper.FRAME : keeper, moved ? null : claimed, taker);
  }

  private boolean isOriginal(Place name) {
    return !copies.contains(name);
  }

  /** After the frame took the container out of its field. */
  Contents takenOver() {
    return new Contents(names, copies, stock.withoutGone(), Keeper.FRAME, claimed, taker);
  }

  /** After each of its elements was retained. */
  Contents unclaimed() {
    return claimed == null ? this : new Contents(names, copies, stock, keeper, null, taker);
  }

  /**
   * After the elements of a lent container were given away, which is wrong unless it is cleared.
   */
  Contents claimed(At at) {
    return claimed != null ? this : new Contents(names, copies, stock, keeper, at, taker);
  }
}

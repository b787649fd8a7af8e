package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a frame knows of one object and of the references to it that it holds. Immutable.
 *
 * <p>The <em>balance</em> is what the frame must still discard: its open acquisitions, less what it
 * discarded of references that fields hold ({@code debts}: {@code f.release(); f = null;} is level
 * again after the second statement). Beside it stands who else keeps the object alive.
 *
 * @param names the places that certainly denote the object
 * @param open the acquisitions that nothing has settled yet, latest first; null if none
 * @param debts what was taken from the holders, latest first; null if nothing was
 * @param holders the owned fields and elements that hold a reference, also where their path is no
 *     longer known
 * @param keeper whether somebody else keeps it alive
 * @param lender the object that keeps it alive, as long as that lives; null if there is none
 * @param ended whether the lender has let go
 * @param last how this frame last discarded a reference
 * @param captors the captors made here that captured it
 * @param root the parameter that it is, or was taken from; null if none or unknown
 * @param key where it is in the container that holds it
 */
record Reference(
    Places names,
    Link open,
    Link debts,
    Places holders,
    Kept keeper,
    Reference lender,
    boolean ended,
    Discard last,
    Captors captors,
    Local root,
    Key key) {

  /** How a frame discards a reference. */
  enum Discard {
    NONE,
    RELEASED,
    /** Given away to somebody unknown. */
    GIVEN,
    /** Given to an object that now keeps it. */
    LODGED,
    /** Given to a function, an object or a caller that is to discard it later. */
    TAKEN_ALONG,
    /** Released by others, as one of some elements of its container: of which, nobody says. */
    RELEASED_WITH_SOME
  }

  /** A point in a chain of acquisitions or debts. */
  record Link(At at, Moment.Kind kind, Link next) {
    int depth() {
      int depth = 0;
      for (Link each = this; each != null; each = each.next) {
        depth++;
      }
      return depth;
    }

    /** The oldest link. */
    Link oldest() {
      Link oldest = this;
      while (oldest.next != null) {
        oldest = oldest.next;
      }
      return oldest;
    }
  }

  private static Reference of(Places names, Link open, Places holders, Kept keeper, Local root) {
    return new Reference(
        names,
        open,
        null,
        holders,
        keeper,
        null,
        false,
        Discard.NONE,
        Captors.NONE,
        root,
        Key.NONE);
  }

  /** A new reference, owned by the frame. */
  static Reference owned(Local name, At at, Moment.Kind kind, Local root) {
    return of(Places.of(name), new Link(at, kind, null), Places.NONE, Kept.NO, root);
  }

  /** A reference that somebody else keeps alive. */
  static Reference lent(Local name, Local root) {
    return of(Places.of(name), null, Places.NONE, Kept.ELSEWHERE, root);
  }

  /** What a field or an element holds; with no holder, what lives by its lender only. */
  static Reference held(Places names, Place holder, Local root) {
    Places holders = holder == null ? Places.NONE : Places.of(holder);
    return of(names, null, holders, Kept.NO, root);
  }

  /** How many references the frame must still discard; negative if fields are owed some. */
  int balance() {
    return depth(open) - depth(debts);
  }

  private static int depth(Link link) {
    return link == null ? 0 : link.depth();
  }

  boolean owns() {
    return open != null;
  }

  /** Whether nothing is left to be done for it, unless somebody mentions it again. */
  boolean isSettled() {
    return open == null && debts == null && holders.isEmpty() && captors.isEmpty();
  }

  /** Whether the object is known to be alive. */
  boolean alive() {
    if (open != null || keeper != Kept.NO || captors.carry()) {
      return true;
    }
    if (lender != null) {
      return !ended && (holders.isEmpty() || holders.size() > depth(debts) || onlyStored());
    }
    return holders.size() > depth(debts);
  }

  /** Whether nothing but its being stored elsewhere made a debt. */
  private boolean onlyStored() {
    for (Link each = debts; each != null; each = each.next) {
      if (each.kind != Moment.Kind.STORED) {
        return false;
      }
    }
    return debts != null;
  }

  /** Whether a holder's reference can still be taken, to be set right later. */
  boolean canOwe() {
    return holders.size() > depth(debts) && !ended && !keeper.isUndecided();
  }

  boolean denotedBy(Place place) {
    return names.contains(place);
  }

  Reference withNames(Places changed) {
    return changed == names
        ? this
        : new Reference(
            changed, open, debts, holders, keeper, lender, ended, last, captors, root, key);
  }

  Reference withCaptors(Captors changed) {
    return changed == captors
        ? this
        : new Reference(
            names, open, debts, holders, keeper, lender, ended, last, changed, root, key);
  }

  /** After a local came to hold something else: what an unrun function has is the frame's again. */
  Reference afterWriteOfFunction(Local written) {
    Captors left = captors.afterWrite(written);
    return left == captors ? this : withCaptors(left).withDroppedBack();
  }

  /**
   * At the end of the body, where functions that have not run go out of use.
   *
   * @param returned what is returned; null if nothing is
   */
  Reference withUnrunBack(Local returned) {
    if (!captors.carry()) {
      return this;
    }
    Reference left = this;
    for (Captors.Carried each : captors.carried()) {
      for (Place by : each.by().asList()) {
        boolean ends = returned == null || !each.by().contains(returned);
        left = ends ? left.afterWriteOfFunction((Local) by) : left;
      }
    }
    return left;
  }

  /**
   * Where functions go out of use that have not run, if nobody asks for what holds them.
   *
   * @param matters whether somebody may still ask for what a place holds
   */
  Reference withoutFunctions(Predicate<Place> matters) {
    Captors left = captors.held(matters);
    return left == captors ? this : withCaptors(left).withDroppedBack();
  }

  private Reference withDroppedBack() {
    Reference left = withCaptors(captors.withoutDropped());
    for (Captors.Carried each : captors.dropped()) {
      Link back = each.acquisition();
      left = each.certain() ? left.acquired(back.at(), back.kind()) : left.kept();
    }
    return left;
  }

  Reference acquired(At at, Moment.Kind kind) {
    return debts != null
        ? with(open, debts.next, last)
        : with(new Link(at, kind, open), null, last);
  }

  Reference with(Link nowOpen, Link nowDebts, Discard how) {
    return new Reference(
        names, nowOpen, nowDebts, holders, keeper, lender, ended, how, captors, root, key);
  }

  /** After one of the frame's references was discarded, the most recent acquisition first. */
  Reference settled(Discard how) {
    return with(open.next, debts, how);
  }

  /** Without the oldest of its acquisitions, which turned out to be somebody else's. */
  Reference withoutOldest() {
    return with(withoutOldest(open), debts, last);
  }

  /**
   * Where it is not known whether one of the frame's references is still its own. What is left last
   * stands for that one: to discard it is right, and not to do so.
   */
  Reference doubted() {
    return with(withOldest(open, Moment.Kind.REFUSED), debts, last);
  }

  private static Link withOldest(Link link, Moment.Kind kind) {
    return link.next == null
        ? new Link(link.at, kind, null)
        : new Link(link.at, link.kind, withOldest(link.next, kind));
  }

  /** Whether its oldest acquisition is perhaps somebody else's. */
  boolean isDoubtful() {
    return open != null && open.oldest().kind == Moment.Kind.REFUSED;
  }

  /** After a call took something out of its container that may have been this, or not. */
  Reference perhapsOut(At at) {
    Link perhaps = debts != null ? open : withDoubt(open, at);
    Link rest = debts == null ? null : debts.next;
    return with(perhaps, rest, last).keptBy(keeper.undecided());
  }

  private static Link withDoubt(Link link, At at) {
    return link == null
        ? new Link(at, Moment.Kind.REFUSED, null)
        : new Link(link.at, link.kind, withDoubt(link.next, at));
  }

  private static Link withoutOldest(Link link) {
    return link.next == null ? null : new Link(link.at, link.kind, withoutOldest(link.next));
  }

  /** After a reference that a holder owns was discarded. */
  Reference owing(At at, Moment.Kind kind, Discard how) {
    return with(open, new Link(at, kind, debts), how);
  }

  /** After a debt ceased to matter, since nobody can tell any more what its holder holds. */
  Reference forgiven() {
    return with(open, debts.next, last);
  }

  /**
   * After it was put where something else than the frame keeps it alive. Where somebody lends it
   * already, it may outlive either.
   */
  Reference lodged(Reference in) {
    return in == null || livesElsewhere(in)
        ? kept()
        : new Reference(names, open, debts, holders, keeper, in, false, last, captors, root, key);
  }

  private boolean livesElsewhere(Reference than) {
    return lender != null
        && !ended
        && lender.alive()
        && !lender.names().any(than.names()::contains);
  }

  /** After what kept it gave its reference to the frame. */
  Reference givenBack(At at, boolean wasLodged) {
    if (debts != null) {
      // It was discarded before it was taken out: that settles it.
      return forgiven();
    } else if (isGone()) {
      return this;
    }
    Link more = new Link(at, Moment.Kind.ACQUIRED, open);
    Kept stillKept = wasLodged ? Kept.NO : keeper;
    Reference stillLender = wasLodged ? null : lender;
    return new Reference(
        names, more, debts, holders, stillKept, stillLender, false, last, captors, root, key);
  }

  /** Whether it was discarded where it is, together with others or by a loop. */
  boolean isGone() {
    return ended && open == null && last != Discard.NONE && last != Discard.LODGED;
  }

  /** After what holds it was drained: its reference is released, though it is still there. */
  Reference gone() {
    return goneBy(Discard.RELEASED);
  }

  /** The same, where perhaps not all that is there was released. */
  Reference goneBy(Discard how) {
    return new Reference(
        names, open, debts, holders, keeper, lender, true, how, captors, root, key);
  }

  /** The same, where paths lead by another name of the object that they begin with. */
  Reference rebased(Local from, Local to) {
    Reference moved = withNames(names.rebased(from, to)).withHolders(holders.rebased(from, to));
    return lender == null ? moved : moved.withLender(lender.rebased(from, to), ended);
  }

  /** Where it is in its container. */
  Reference at(Key place) {
    return place.equals(key)
        ? this
        : new Reference(
            names, open, debts, holders, keeper, lender, ended, last, captors, root, place);
  }

  Reference withHolders(Places changed) {
    return new Reference(
        names, open, debts, changed, keeper, lender, ended, last, captors, root, key);
  }

  Reference kept() {
    return keptBy(Kept.ELSEWHERE);
  }

  Reference keptBy(Kept now) {
    return new Reference(names, open, debts, holders, now, lender, ended, last, captors, root, key);
  }

  Reference withLender(Reference changed, boolean nowEnded) {
    if (changed == lender && nowEnded == ended) {
      return this;
    }
    // What the frame had discarded before lived by the lender alone, and ends with it.
    boolean livedByLender = nowEnded && !ended && open == null && last != Discard.NONE;
    Discard how = livedByLender ? Discard.LODGED : last;
    return new Reference(
        names, open, debts, holders, keeper, changed, nowEnded, how, captors, root, key);
  }

  /** Without links' points: states that differ in those only are treated as one. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reference that
        && keeper == that.keeper
        && ended == that.ended
        && last == that.last
        && root == that.root
        && key.equals(that.key)
        && names.equals(that.names)
        && sameAcquisitions(open, that.open)
        && depth(debts) == depth(that.debts)
        && holders.equals(that.holders)
        && captors.equals(that.captors)
        && Objects.equals(lender, that.lender);
  }

  private static boolean sameAcquisitions(Link one, Link other) {
    while (one != null
        && other != null
        && one.at.equals(other.at)
        && (one.kind == Moment.Kind.REFUSED) == (other.kind == Moment.Kind.REFUSED)) {
      one = one.next;
      other = other.next;
    }
    return one == other;
  }

  @Override
  public int hashCode() {
    return names.hashCode() * 31 + depth(open) * 7 + depth(debts) + last.ordinal();
  }
}

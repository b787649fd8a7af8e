package dev.custody.processor.analysis;

import dev.custody.processor.program.At;

/**
 * One link of a chain of custody: something that happened to the reference on the way.
 *
 * @param detail who or what took part, in the user's words: the callee that stole, the lender that
 *     ended, the exception that came, the field that was written; empty where nothing is to be said
 */
public record Moment(Kind kind, At at, String detail) {
  /** What happened. */
  public enum Kind {
    /** A new reference came: the result of a call, a new object. */
    ACQUIRED,
    /** The method was entered with an owned reference: a stolen parameter, a captured one. */
    RECEIVED,
    /** A borrowed reference came; the detail names the lender, if there is one. */
    BORROWED,
    /** A reference was added. */
    RETAINED,
    /** The callee that the detail names might have added a reference, but did not. */
    NOT_RETAINED,
    /** A reference was discarded. */
    RELEASED,
    /** A loop has discarded elements and left them, perhaps not all of them. */
    THINNED,
    /** An element was discarded, it may be another one, and left where it is. */
    LEFT_IN_PLACE,
    /** A callee took a reference over; the detail names it. */
    STOLEN,
    /**
     * The callee that took it over, just before this, might have refused it; the detail names it.
     */
    ACCEPTED,
    /** The callee that the detail names might have taken it over, but did not. */
    REFUSED,
    /** A reference was stored in the field, element or container that the detail names. */
    STORED,
    /** What the field or element held was taken out of it or overwritten. */
    TAKEN_OUT,
    /** The container was cleared, but another one still has its elements. */
    CLEARED,
    /** A function took the reference along when it was created. */
    CAPTURED,
    /** The function that took the reference along before runs. */
    FUNCTION_RAN,
    /** A function that may run later mentions it without taking it along. */
    LENT_TO_FUNCTION,
    /** The variable that the detail names was set to null. */
    SET_TO_NULL,
    /** The condition in the detail came out true. */
    BRANCH_TRUE,
    /** The condition in the detail came out false. */
    BRANCH_FALSE,
    /** The call threw the exception that the detail names; the point is the call. */
    THROWN,
    /** The loan's lender was released, disposed, or went out of use; the detail names it. */
    LENDER_ENDED,
    /** The loan's lender was invalidated by the call; the detail names it. */
    INVALIDATED,
    /** The last name of the reference was overwritten; the detail is that name. */
    OVERWRITTEN,
    /** The last name of the reference went out of use; the detail is that name. */
    OUT_OF_USE,
    /** The result was not used. */
    IGNORED,
    /** The body returned; the detail says what it is if it is no method: a lambda. */
    RETURNED,
    /** The body was left by an exception; the detail is as with {@link #RETURNED}. */
    LEFT
  }
}

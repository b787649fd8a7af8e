package dev.custody.processor.analysis;

import dev.custody.processor.program.At;
import dev.custody.processor.program.Place;

/**
 * The reference that an event is about.
 *
 * @param name what the user would call it: a variable, a field, the text of an expression
 * @param place the field or element that held it in the beginning; null if none
 * @param body what it is followed in, where that is no method: a lambda, a constructor; else empty
 * @param at where it entered the frame: the acquiring call, the parameter, the field's first use
 */
public record Subject(Origin origin, String name, Place place, String body, At at) {
  /** A reference in a method that no field or element held. */
  public Subject(Origin origin, String name, At at) {
    this(origin, name, null, "", at);
  }

  /** The words for the field or element that held it in the beginning; empty if none did. */
  public String placeWords() {
    return place == null ? "" : place.words();
  }

  /** Whether an element of an array, which can be named, held it in the beginning. */
  public boolean isOfNamedElement() {
    return place instanceof Place.Element element && element.isKnown();
  }

  /** How the reference entered the frame. */
  public enum Origin {
    /** The result of a call, or a new object. */
    ACQUIRED,
    /** A parameter that the method was lent. */
    LENT_PARAMETER,
    /** A parameter that is a container, whose elements the method was lent. */
    LENT_CONTAINER,
    /** A parameter that the method took over. */
    TAKEN_PARAMETER,
    /** A parameter that the method promises to retain. */
    RETAINED_PARAMETER,
    /** {@code this}. */
    THIS,
    /** A local of the enclosing method. */
    CAPTURED,
    /** A borrowed result or element. */
    LOAN,
    /** What an owned field held. */
    FIELD,
    /** A container of the enclosing method. */
    CAPTURED_CONTAINER,
    /** A container created here, with the elements that it owns. */
    CONTAINER,
    /** What an owned container field held. */
    CONTAINER_FIELD,
    /** The elements of a container or variable-arity parameter that the method took over. */
    TAKEN_ELEMENTS;

    /** Whether it is about a container and what that owns. */
    public boolean isContainer() {
      return switch (this) {
        case CAPTURED_CONTAINER, CONTAINER, CONTAINER_FIELD, LENT_CONTAINER, TAKEN_ELEMENTS -> true;
        case ACQUIRED,
            LENT_PARAMETER,
            TAKEN_PARAMETER,
            RETAINED_PARAMETER,
            THIS,
            CAPTURED,
            LOAN,
            FIELD ->
            false;
      };
    }
  }
}

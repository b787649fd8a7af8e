package dev.custody.processor.program;

/**
 * An owning instance field of {@code this}.
 *
 * @param container whether it holds a container that owns elements
 * @param at its declaration
 */
public record OwnField(Place.Field place, boolean container, At at) {}

package dev.custody.processor.check;

import dev.custody.processor.program.At;

/**
 * An owning instance field that a class declares; somebody must discard what it holds.
 *
 * @param entrusted whether a method without a body (native, abstract) promises to do so
 * @param at its declaration
 */
public record FieldDuty(String name, boolean entrusted, At at) {}

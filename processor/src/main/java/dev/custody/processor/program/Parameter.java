package dev.custody.processor.program;

/**
 * A reference that the frame has from the beginning: a parameter, {@code this}, a captured local.
 *
 * @param entry how the frame holds it
 * @param container whether the entry concerns the elements of a container
 * @param at the declaration; for a captured local the lambda
 */
public record Parameter(Local local, Entry entry, boolean container, At at) {

  /** On what terms a reference enters the frame. */
  public sealed interface Entry {
    /** The caller keeps it alive for the duration of the call. */
    record Lent() implements Entry {}

    /** The frame owns it; on outcomes on which {@code when} fails, the caller still does. */
    record Taken(When when) implements Entry {}

    /**
     * The frame owes the caller an additional reference, on outcomes on which {@code when} holds.
     */
    record Retained(When when) implements Entry {}

    /** A captured local: the function's if a body discards it, else lent. */
    record Captured() implements Entry {}

    /** Nobody says whether it is lent or given: the body may discard it or leave it. */
    record Unsaid() implements Entry {}

    /** Not counted, but something may be borrowed from it. */
    record Plain() implements Entry {}
  }
}

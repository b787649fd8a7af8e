/**
 * What bodies say of methods that nobody can override, and whose callers therefore need no
 * annotation to know: which owning fields such a method leaves empty.
 *
 * <p>In come the ownership programs of the bodies of a class; out go the same programs, in which
 * the calls of such methods discard what these fields hold. Only methods that are called are looked
 * at. Start reading at {@code OwnMethods}.
 *
 * <p>Likewise {@code Groups} finds out of containers that no declaration speaks of whether they
 * own.
 */
package dev.custody.processor.infer;

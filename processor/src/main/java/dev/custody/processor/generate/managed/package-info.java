/**
 * Handles: for a counted type, a class that owns one reference and gives it back.
 *
 * <p>A counted class and its contracts come in, the source of its handle goes out. Start reading at
 * {@link dev.custody.processor.generate.managed.ManagedGenerator}.
 */
package dev.custody.processor.generate.managed;

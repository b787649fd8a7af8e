/**
 * Handles: for a counted type, a class that owns one reference and gives it back.
 *
 * <p>A counted class and its contracts come in, the source of its handle goes out. Start reading at
 * {@link dev.custody.processor.generate.managed.ManagedGenerator}; how a call moves and lends what
 * it is given, at {@link dev.custody.processor.generate.managed.Arguments}.
 */
package dev.custody.processor.generate.managed;

/**
 * What a call through a handle costs, beside the same call counted by hand.
 *
 * <p>Each benchmark stands twice: {@code …Counted} and {@code …Managed} do the same to the same
 * objects. {@link dev.custody.benchmarks.handles.RuntimeCalls} calls the runtime's types, {@link
 * dev.custody.benchmarks.handles.CellCalls} a type that does next to nothing, so that what a handle
 * adds cannot hide.
 */
package dev.custody.benchmarks.handles;

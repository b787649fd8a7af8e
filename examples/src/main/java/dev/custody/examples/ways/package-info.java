/**
 * One program three times: it sorts numbers in the runtime's lists. {@link
 * dev.custody.examples.ways.ByHand} counts its references itself, {@link
 * dev.custody.examples.ways.ThroughHandles} leaves that to generated handles, and in {@link
 * dev.custody.examples.ways.AsExtension} the sorting is an extension method, called as Python calls
 * it. The checker has accepted all three.
 */
package dev.custody.examples.ways;

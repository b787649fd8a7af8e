/**
 * The annotations with which a program states who holds a reference and who discards it.
 *
 * <p>They are read by the checker while the program is compiled, from source and from class files
 * alike; at run time they do nothing. Nothing else is in this package, and it needs nothing else.
 *
 * <p>Start with {@link dev.custody.RefCounted}, which says what is tracked at all, then {@link
 * dev.custody.Owned} and {@link dev.custody.Borrowed}, the two kinds of reference. {@link
 * dev.custody.Retains}, {@link dev.custody.Releases} and {@link dev.custody.Steals} say how one
 * kind becomes the other. The rest is for contracts that these five do not cover.
 *
 * <p>A position that carries no annotation has a default: what a method is handed is borrowed, what
 * it returns or what a field keeps is owned.
 */
package dev.custody;

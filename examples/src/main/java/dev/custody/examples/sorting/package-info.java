/**
 * An extension module as one writes it with {@link dev.custody.ExtensionModule}: typed methods, and
 * no line about arguments, conversions or the references of the wrapper. What is generated stands
 * beside {@link dev.custody.runtime.sorting.SortingModule}, which does the same by hand.
 */
package dev.custody.examples.sorting;

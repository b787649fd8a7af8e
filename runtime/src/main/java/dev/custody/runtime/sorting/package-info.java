/**
 * An extension module with one function, {@code sort}: a list of ints goes in, a new sorted list
 * comes out. Everything that reference counting asks of an extension occurs in it once; read {@link
 * dev.custody.runtime.sorting.SortingModule} from top to bottom.
 */
package dev.custody.runtime.sorting;

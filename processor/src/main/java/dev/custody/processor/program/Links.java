package dev.custody.processor.program;

import java.util.Set;

/**
 * The fields that join the nodes of a linked structure, as far as a program mentions them. A node
 * is an object whose class has a field of its own type. What such a field holds where a program has
 * not looked is known by the structure's invariants (the last node has no next one; a queue without
 * a tail has no head), which no single method shows.
 *
 * @param owning the names of fields that own a node
 * @param pointers the names of fields that refer to a node without owning it
 */
public record Links(Set<String> owning, Set<String> pointers) {
  public static final Links NONE = new Links(Set.of(), Set.of());

  public Links {
    owning = Set.copyOf(owning);
    pointers = Set.copyOf(pointers);
  }
}

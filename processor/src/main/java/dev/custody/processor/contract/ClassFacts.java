package dev.custody.processor.contract;

/**
 * What ownership needs to know of a class or interface.
 *
 * @param counted whether instances are reference-counted
 * @param root whether it is the class that says so, rather than a subtype of it
 * @param immortal whether instances are never deallocated
 * @param closed whether it has no subtypes, so that an instance is certainly not of another class
 */
public record ClassFacts(boolean counted, boolean root, boolean immortal, boolean closed) {}

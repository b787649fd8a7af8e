/**
 * Contracts: what declarations promise about references.
 *
 * <p>Elements and their annotations come in (from source and class files alike, never another
 * class's tree), records go out. Defaults, inheritance and the models of libraries that carry no
 * annotations live here and nowhere else. Start reading at {@link
 * dev.custody.processor.contract.Contracts}.
 */
package dev.custody.processor.contract;

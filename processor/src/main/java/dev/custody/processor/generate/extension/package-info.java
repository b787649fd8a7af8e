/**
 * Extension modules: a method table, and for each method a wrapper from the calling convention that
 * all functions share to a typed Java method.
 *
 * <p>A class with {@code @ExtensionModule} and the contracts of its methods come in, the source of
 * the module goes out. Start reading at {@link
 * dev.custody.processor.generate.extension.ExtensionGenerator}.
 */
package dev.custody.processor.generate.extension;

package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The methods of this class make up a module that is called with untyped arguments.
 *
 * <p>A method table is generated for the class, with a wrapper for each {@link ExtensionMethod}. A
 * wrapper has the signature that an interpreter calls, {@code (self, args, kwargs) -> new
 * reference}, or {@code (self, args)} where no argument can be given by name; it checks and
 * converts the arguments, calls the typed Java method, and leaves no reference behind on any path.
 *
 * <pre>{@code
 * @ExtensionModule(name = "sorting")
 * final class Sorting {
 *   @ExtensionMethod
 *   static @Owned PyList sort(@Borrowed PyList numbers) throws PyError { … }
 * }
 * }</pre>
 *
 * <p>Wrong: to give two methods of one module the same name, or to give a module no methods.
 *
 * <p>In CPython this is the {@code PyMethodDef} table with {@code METH_KEYWORDS}, and the module's
 * initialization function.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExtensionModule {
  /** The name under which the module is known to the program that loads it. */
  String name();
}

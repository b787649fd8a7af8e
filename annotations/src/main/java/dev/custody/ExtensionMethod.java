package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method is one of those that its {@link ExtensionModule} offers.
 *
 * <p>It is an ordinary typed method with an ordinary contract; the generated wrapper carries the
 * contract out. It retains what the method {@linkplain Steals steals}, retains a {@linkplain
 * Borrowed borrowed} result before handing it on, and converts a Java exception to the error that
 * the caller sees.
 *
 * <pre>{@code
 * @ExtensionMethod(name = "sorted")
 * static @Owned PyList sort(@Borrowed PyList numbers) throws PyError { … }
 * }</pre>
 *
 * <p>Wrong: an instance method, a private method, or a method of a class that is no extension
 * module.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExtensionMethod {
  /** The name under which the method is called; by default its Java name. */
  String name() default "";
}

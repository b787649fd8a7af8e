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
 * contract out. It retains what the method {@linkplain Steals steals}, and retains a {@linkplain
 * Borrowed borrowed} result before handing it on. Arguments may be given by position or by the
 * names of the parameters.
 *
 * <pre>{@code
 * @ExtensionMethod(name = "sorted", positionalOnly = 1, keywordOnly = 1)
 * static @Owned PyList sort(@Borrowed PyList numbers, @Absent("false") boolean reverse)
 *     throws PyError { … }
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

  /** How many of the first parameters can be given by position only. */
  int positionalOnly() default 0;

  /**
   * How many of the last parameters can be given by name only. A parameter of variable arity, which
   * comes after them, does not count.
   */
  int keywordOnly() default 0;
}

package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This parameter of an {@link ExtensionMethod} need not be given, and stands for a value then.
 *
 * <pre>{@code
 * @ExtensionMethod
 * static String center(String text, @Absent("80") int width, @Absent(" ") String fill) { … }
 * }</pre>
 *
 * <p>A parameter of an object type is marked {@code @Nullable} instead, and is null then. So is any
 * {@code @Nullable} parameter that says nothing else, unless one that must be given follows it.
 *
 * <p>Wrong: to let a parameter that must be given follow one that need not, unless it can be given
 * by name only; to put it on a parameter of a method that is no {@link ExtensionMethod}.
 *
 * <p>In CPython these are the arguments after {@code |} in a format of {@code PyArg_ParseTuple}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Absent {
  /**
   * The value, as a Java literal without suffix: a number, {@code true}, {@code false}; for a
   * {@code String} the text, without quotes, and for a {@code byte[]} a text in ASCII.
   */
  String value();
}

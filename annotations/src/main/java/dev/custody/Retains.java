package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds an owned reference to the object (to the receiver, or to the argument).
 *
 * <p>On a <b>method</b> it concerns the receiver, on a <b>parameter</b> the argument. What was
 * borrowed is owned afterwards, and has to be discarded once; what was owned has to be discarded
 * once more. A retaining method that returns something returns the retained object itself, so that
 * calls can be chained.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Retains Buf retain()             // as in Netty
 * void incRef(@Retains PyObject o)  // as Py_INCREF
 *
 * Buf mine = message.content().retain();
 * try {
 *   send(mine);
 * } finally {
 *   mine.release();
 * }
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * Buf mine = message.content().retain();
 * send(mine); // [custody:leak]: the added reference is never released
 * }</pre>
 *
 * <p>The body of a method with this annotation implements the counting: what it retains through
 * fields of {@code this} is not charged to it. The body of a method with a {@code @Retains}
 * parameter must end with one reference more than it was lent.
 *
 * <p>In CPython these are {@code Py_INCREF}, {@code Py_XINCREF} and {@code Py_NewRef}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
public @interface Retains {
  /**
   * The {@code int} parameter that says how many references are added, by its name or position
   * ({@code "#1"}). When nothing is named, it is one.
   *
   * <p>The checker counts constants only. A count that it cannot see at compile time ends the
   * tracking of that object, without a report.
   */
  String count() default "";

  /**
   * On which outcomes the reference is added. {@link When#IF_TRUE} is for a method that tells by
   * its result whether the object was still there to be retained, as {@code tryIncRef} of Lucene's
   * readers does:
   *
   * <pre>{@code
   * if (reader.tryIncRef()) {
   *   try {
   *     search(reader);
   *   } finally {
   *     reader.decRef();
   *   }
   * }
   * }</pre>
   */
  When when() default When.ALWAYS;
}

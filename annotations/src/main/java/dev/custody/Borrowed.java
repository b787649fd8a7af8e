package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reference that is valid because somebody else holds an owned one.
 *
 * <p>Whoever borrows may use the object, but must not release the reference or give it away, and
 * must not use it once the owner has let go. {@linkplain Retains Retaining} it makes an owned
 * reference of it. Where this stands says who lends:
 *
 * <ul>
 *   <li>on a <b>parameter</b>, the caller, for the duration of the call. This is the default for a
 *       parameter of a counted type.
 *   <li>on a <b>method</b>, whoever {@link #from} names: the result is good as long as they are.
 *   <li>on a <b>field</b>, a <b>type argument</b> or an <b>array</b>: it refers without owning.
 *       Somebody else has to keep the object alive, and nothing needs to be released.
 *   <li>on a <b>local variable</b> it is an assertion; {@code assertion-mismatch} is reported if
 *       the variable holds a reference that this method owns.
 * </ul>
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Borrowed(from = "this") PyObject getItem(int index) {
 *   return items[index]; // the list goes on owning it
 * }
 *
 * long sum(PyList list) {
 *   long sum = 0;
 *   for (int i = 0; i < list.size(); i++) {
 *     sum += list.getItem(i).asLong(); // used at once, while the list holds it
 *   }
 *   return sum;
 * }
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * PyObject item = list.getItem(0);
 * item.decRef(); // [custody:release-of-borrowed]: the list will release it, too
 *
 * PyObject item = list.getItem(0);
 * list.decRef();
 * item.print(); // [custody:dangling-borrow]: the list may have been the last to hold it
 *
 * this.last = list.getItem(0); // [custody:borrowed-escape]: an owned field keeps what was only lent
 * }</pre>
 *
 * <p>In CPython's manual such a result is a <i>borrowed reference</i> ({@code PyList_GetItem}), and
 * arguments are borrowed almost everywhere.
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
public @interface Borrowed {
  /**
   * On a method, who must stay alive for the result to be valid: {@code "this"}, the name of a
   * parameter, or its position, {@code "#1"} for the first. Positions also work for class files
   * that carry no parameter names.
   *
   * <p>A lender may be any object, counted or not; the loan ends when one of them is released,
   * {@linkplain Disposes disposed} or {@linkplain Invalidates invalidated}.
   *
   * <p>When nobody is named, an instance method's result is borrowed from the receiver, a static
   * method's from all its counted parameters; where there is neither, it never dangles.
   */
  String[] from() default {};

  /**
   * On a parameter, who keeps a reference <i>of its own</i> to the argument when the call has
   * succeeded: {@code "this"}, the name of a parameter, or its position. The caller's reference
   * remains the caller's to discard; the object lives on in the one named.
   *
   * <pre>{@code
   * void append(@Borrowed(into = "this") PyObject item) // as PyList_Append
   * }</pre>
   *
   * <p>To hand over the caller's own reference instead, say {@link Steals#into}.
   */
  String into() default "";
}

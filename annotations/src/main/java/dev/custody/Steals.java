package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callee takes over the caller's reference to this argument.
 *
 * <p>The caller must own a reference to pass one here, and must not discard it afterwards. In the
 * body of the method the parameter is owned, and has to be discarded like everything that is owned.
 *
 * <p>Right:
 *
 * <pre>{@code
 * void setItem(int index, @Steals(into = "this") PyObject item) // as PyList_SetItem
 *
 * PyObject item = PyInt.fromLong(42);
 * list.setItem(0, item); // the list releases it some day; nothing is left to do here
 *
 * PyObject shared = other.getItem(0); // borrowed from the other list …
 * shared.incRef();                    // … so make a reference that can be given away
 * list.setItem(1, shared);
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * list.setItem(0, item);
 * item.decRef(); // [custody:double-release]: the list took the reference
 *
 * list.setItem(1, other.getItem(0)); // [custody:steal-of-borrowed]: it still belongs to the other list
 *
 * void drop(@Steals PyObject item) {} // [custody:leak]: taken over, and never discarded
 * }</pre>
 *
 * <p>This goes on parameters only. On anything else it is {@code annotation-misuse}: a method that
 * hands a reference out says {@link Owned}.
 *
 * <p>CPython's manual says that such a function <i>steals</i> a reference: {@code PyList_SetItem},
 * {@code PyTuple_SetItem}, {@code PyModule_AddObject}.
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
public @interface Steals {
  /**
   * Who holds the reference after the call: {@code "this"}, the name of a parameter, or its
   * position, {@code "#1"} for the first. From then on the caller's name for the object is borrowed
   * from there. When nobody is named, the object may be gone, and using it after the call is {@code
   * use-after-steal}.
   */
  String into() default "";

  /**
   * When the callee takes the reference. In every other case the caller still owns it, and has to
   * discard it:
   *
   * <pre>{@code
   * boolean offer(@Steals(when = When.IF_TRUE) Buf buf)
   *
   * if (!queue.offer(buf)) {
   *   buf.release(); // refused: it is still ours
   * }
   * }</pre>
   *
   * <p>By default the reference is gone whatever happens, also when the call fails; that is how
   * {@code PyList_SetItem} does it.
   */
  When when() default When.ALWAYS;
}

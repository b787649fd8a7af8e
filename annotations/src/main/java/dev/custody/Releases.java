package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Discards an owned reference to the object (to the receiver, or to the argument).
 *
 * <p>On a <b>method</b> it concerns the receiver, on a <b>parameter</b> the argument. The caller
 * must own a reference; afterwards it owns one less, and when that was its last one it must not use
 * the object again: this may have been the one that kept it alive.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Releases boolean release()        // as in Netty
 * void decRef(@Releases PyObject o)  // as Py_DECREF
 *
 * PyObject item = PyInt.fromLong(42);
 * item.print();
 * item.decRef();
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * item.decRef();
 * item.print(); // [custody:use-after-release]
 *
 * item.decRef();
 * item.decRef(); // [custody:double-release]
 *
 * list.getItem(0).decRef(); // [custody:release-of-borrowed]: the list owns it
 *
 * PyObject none = null;
 * Py.decRef(none); // [custody:null-release]
 * }</pre>
 *
 * <p>A parameter that may be null carries an annotation called {@code Nullable} beside this one,
 * from whatever library, as {@code Py_XDECREF} would.
 *
 * <p>The body of a method with this annotation implements the counting and need not release on
 * every path ({@code if (--count == 0) dealloc();}). The body of a method with a {@code @Releases}
 * parameter is checked as if it {@linkplain Steals stole} the argument.
 *
 * <p>A method that lets go of what the <i>fields</i> hold is not a release but {@link Disposes}.
 *
 * <p>In CPython these are {@code Py_DECREF} and {@code Py_XDECREF}.
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
public @interface Releases {
  /**
   * The {@code int} parameter that says how many references are discarded, by its name or position
   * ({@code "#1"}). When nothing is named, it is one.
   *
   * <p>The checker counts constants only. A count that it cannot see at compile time ends the
   * tracking of that object, without a report.
   */
  String count() default "";

  /**
   * Whether it is harmless when there is nothing left to discard: the object knows that its
   * reference was released, or was given away, and does nothing then.
   *
   * <p>The checker reports no {@code double-release} for such a call, unless somebody is known to
   * have taken the object over who still needs it: what a field, an array, a container or a new
   * object has, or a function that has not run yet, must not be closed behind its back. {@link
   * AutoCloseable#close()} is recommended to be like that, and must be where a resource may have
   * been given away before its {@code try} block closes it:
   *
   * <pre>{@code
   * @Override @Releases(idempotent = true) public void close()
   *
   * try (Handle handle = Handle.open()) {
   *   queue.take(handle); // where the parameter of take is @Steals
   * } // closes what was given away: nothing happens
   * }</pre>
   *
   * <p>Everything else stays as it is: who does not release leaks, and what was released or given
   * away must not be used.
   */
  boolean idempotent() default false;
}

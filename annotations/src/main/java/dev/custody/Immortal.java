package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The object is never deallocated, whatever is done to its count.
 *
 * <p>Constants and singletons are like that. An immortal object may stand where an owned or a
 * borrowed reference is asked for; retaining and releasing it changes nothing, and it need not be
 * discarded.
 *
 * <ul>
 *   <li>on a <b>field</b>: the object that the field holds;
 *   <li>on a <b>method</b>: its result;
 *   <li>on a <b>class</b>: every instance.
 * </ul>
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Immortal public static final PyObject NONE = …;
 *
 * @Owned PyObject find(PyDict dict, PyObject key) {
 *   PyObject found = dict.getItem(key);
 *   if (found == null) {
 *     return PyObject.NONE; // no need to retain it first
 *   }
 *   found.incRef();
 *   return found;
 * }
 * }</pre>
 *
 * <p>Wrong: to call an object immortal that is merely long-lived. The checker believes it, and a
 * release too many then frees an object that others use.
 *
 * <p>In CPython these are {@code None}, {@code True}, the small integers and the static types (PEP
 * 683).
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
public @interface Immortal {}

package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The call may drop references that the receiver, or the argument, holds.
 *
 * <p>On a <b>method</b> it concerns the receiver, on a <b>parameter</b> the argument. What was
 * borrowed from that object before the call must not be used after it. It is legal on any class,
 * counted or not: a pool or a cache can be invalidated, too.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Invalidates void setItem(int index, @Steals(into = "this") PyObject item)
 *
 * PyObject item = list.getItem(0);
 * item.incRef();                      // a reference of our own …
 * list.setItem(1, PyInt.fromLong(0)); // … survives whatever this sets off
 * item.print();
 * item.decRef();
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * PyObject item = list.getItem(0);
 * list.setItem(1, PyInt.fromLong(0));
 * item.print(); // [custody:dangling-borrow]: the call may have dropped the list's reference
 * }</pre>
 *
 * <p>The wrong one is the example that CPython's manual gives under the heading <i>Thin Ice</i>:
 * replacing an item releases the old one, whose deallocator may run any code, also code that
 * empties the list.
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
public @interface Invalidates {}

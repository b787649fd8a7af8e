package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reference that its holder must discard exactly once.
 *
 * <p>To discard it is to {@link Releases release} it, to give it away (return it as owned, let a
 * callee {@link Steals steal} it), or to store it in something that owns. Where this stands says
 * who the holder is:
 *
 * <ul>
 *   <li>on a <b>method</b>, the caller: it receives a reference of its own. CPython's manual calls
 *       the result a <i>new reference</i>. This is the default for a result of a counted type.
 *   <li>on a <b>field</b>, the object that has the field: it must release the reference in a method
 *       that {@link Disposes disposes}. This is the default for a field of a counted type.
 *   <li>on a <b>type argument</b> or <b>array</b>, the container: {@code List<@Owned PyObject>}
 *       holds one reference for each element. This is the default for {@code java.util} containers
 *       and for arrays.
 *   <li>on a <b>local variable</b> it is an assertion. The checker knows without it what the
 *       variable holds, and reports {@code assertion-mismatch} if that is something borrowed.
 * </ul>
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Owned PyObject first(PyList list) {
 *   PyObject item = list.getItem(0); // borrowed from the list
 *   item.incRef();                   // now one reference belongs to this method
 *   return item;                     // and it is handed to the caller
 * }
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * @Owned PyObject first(PyList list) {
 *   return list.getItem(0); // [custody:return-of-borrowed]: the caller would release the list's item
 * }
 *
 * void greet() {
 *   PyString.of("hello").print(); // [custody:leak]: the new string is never released
 * }
 * }</pre>
 *
 * <p>A parameter cannot be {@code @Owned}. A callee that takes the caller's reference over
 * {@linkplain Steals steals} it; saying so there keeps the word from being read as a promise to the
 * callee. On a parameter, on a primitive and on a final type that is not counted the annotation is
 * {@code annotation-misuse}.
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
public @interface Owned {}

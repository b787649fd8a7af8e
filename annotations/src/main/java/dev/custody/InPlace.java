package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The function is called, if at all, during this call only.
 *
 * <p>For a parameter of a functional type. A lambda that is passed here may use references that its
 * method has merely borrowed, since it does not outlive them. Without this annotation the checker
 * assumes that the function is kept and called later.
 *
 * <p>Right:
 *
 * <pre>{@code
 * void forEach(@InPlace Consumer<PyObject> action)
 *
 * list.forEach(item -> total.add(item)); // total is lent to the lambda until forEach returns
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * void onClose(Runnable action) // kept, and called some day
 *
 * void watch(PyObject log) {
 *   onClose(() -> log.print()); // [custody:borrowed-escape]: log is only lent for this call
 * }
 * }</pre>
 *
 * <p>The author of the method answers for it: the checker does not verify that the function is not
 * kept. On anything but a parameter of a functional type it is {@code annotation-misuse}.
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
public @interface InPlace {}

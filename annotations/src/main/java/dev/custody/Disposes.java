package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method discards what the receiver's owned fields hold, on every path.
 *
 * <p>It is the other half of an owned field: a class that keeps references needs one method that
 * lets go of them, a deallocator, {@code close()}, {@code clear()}. After a call the fields of that
 * object count as empty. The class may be counted or not.
 *
 * <p>Right:
 *
 * <pre>{@code
 * final class Pair extends PyObject {
 *   private PyObject left;  // owned by default
 *   private PyObject right;
 *
 *   @Disposes @Override protected void dealloc() {
 *     left.decRef();
 *     right.decRef();
 *   }
 * }
 * }</pre>
 *
 * <p>A disposing method may leave the work to another one of the same object: {@code
 * super.dealloc()}, {@code clear()}.
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * final class Pair extends PyObject {
 *   private PyObject left;
 *   private PyObject right;  // [custody:owned-field-leak]: dealloc does not release it on every path
 *
 *   @Disposes @Override protected void dealloc() {
 *     left.decRef();
 *     if (verbose) {
 *       right.decRef();
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>This goes on instance methods only; elsewhere it is {@code annotation-misuse}.
 *
 * <p>In CPython these are {@code tp_dealloc} and {@code tp_clear}.
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
public @interface Disposes {
  /**
   * The names of the fields that the method discards. When none is named, it discards all owned
   * fields of the receiver.
   */
  String[] value() default {};
}

package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is the receiver or an argument itself, or shares its count with it.
 *
 * <p>For methods that end in {@code return this}, for casts, and for views that count through what
 * they show. The result is one more name for the same reference, not a reference of its own:
 * discard it through either name, once.
 *
 * <p>Right:
 *
 * <pre>{@code
 * @Aliases Buf write(int value) { …; return this; }
 *
 * Buf buf = Buf.alloc().write(1).write(2); // one buffer, one reference
 * buf.release();
 *
 * @Aliases("object") static PyList asList(PyObject object)
 *
 * Buf head = buf.slice(); // where slice() is @Aliases: it shares the count of buf
 * head.release();         // so this releases buf
 * }</pre>
 *
 * <p>Wrong:
 *
 * <pre>{@code
 * Buf head = buf.slice();
 * head.release();
 * buf.release(); // [custody:double-release]: there was one reference, under two names
 * }</pre>
 *
 * <p>On a <b>constructor</b> it says that the new object shares its count with the named argument,
 * as a message does that counts through its content:
 *
 * <pre>{@code
 * final class Packet implements Counted {
 *   private final Buf content;
 *
 *   @Aliases("content") Packet(Buf content) {
 *     this.content = content;
 *   }
 *
 *   @Override public boolean release() {
 *     return content.release();
 *   }
 * }
 * }</pre>
 *
 * <p>On a static method or a constructor {@link #value} has to name a parameter; the default, the
 * receiver, is {@code annotation-misuse} there.
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
public @interface Aliases {
  /**
   * What the result is or counts with: {@code "this"}, the name of a parameter, or its position,
   * {@code "#1"} for the first. By default the receiver.
   */
  String[] value() default {"this"};
}

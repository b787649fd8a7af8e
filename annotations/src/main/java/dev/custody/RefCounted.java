package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Instances of this class or interface are reference-counted, and the checker tracks them.
 *
 * <p>Such an object lives as long as somebody holds a reference to it that has not been released
 * yet. Put this on the root of a family of counted types; every subtype, of a class as of an
 * interface, is counted with it. Counting itself is the type's own business: the checker only needs
 * to know which methods {@link Retains retain} and {@link Releases release}.
 *
 * <pre>{@code
 * @RefCounted
 * public class PyObject {
 *   @Retains public void incRef() { … }
 *
 *   @Releases public void decRef() { … }
 * }
 *
 * public class PyList extends PyObject { … } // counted as well
 * }</pre>
 *
 * <p>Right and wrong use of what is counted:
 *
 * <pre>{@code
 * PyList list = PyList.create(3);
 * try {
 *   fill(list);
 * } finally {
 *   list.decRef(); // right: one creation, one release, on every path
 * }
 *
 * PyList list = PyList.create(3);
 * fill(list); // wrong: [custody:leak], nobody releases the list
 * }</pre>
 *
 * <p>A type that is neither counted itself nor a supertype of a counted one has nothing to do with
 * ownership, and contract annotations on it are refused as {@code annotation-misuse}.
 *
 * <p>In CPython this is {@code PyObject} with its field {@code ob_refcnt}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RefCounted {}

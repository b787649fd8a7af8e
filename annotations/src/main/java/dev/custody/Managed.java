package dev.custody;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a handle that holds one reference to an object of this type and releases it.
 *
 * <p>For a class {@code Foo}, {@code ManagedFoo} is generated in the same package: an {@link
 * AutoCloseable} that owns exactly one reference. Each public method of {@code Foo} reappears on
 * it, and its contract is carried out: what is borrowed is lent, what is stolen is moved out of the
 * argument's handle, and what comes back comes back in a handle. Code that uses nothing but handles
 * needs no releases of its own:
 *
 * <pre>{@code
 * @Managed
 * public class Foo extends PyObject {
 *   public static @Owned Foo create() { … }
 *
 *   public void link(@Steals(into = "this") Foo next) { … }
 * }
 *
 * try (ManagedFoo a = ManagedFoo.create();
 *     ManagedFoo b = ManagedFoo.create()) {
 *   a.link(b); // b is moved from; closing it does nothing any more
 * }
 * }</pre>
 *
 * <p>Wrong: to use a handle that was moved from. That is an error at run time.
 *
 * <p>The class must be {@linkplain RefCounted counted}; on any other it is {@code
 * annotation-misuse}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Managed {}

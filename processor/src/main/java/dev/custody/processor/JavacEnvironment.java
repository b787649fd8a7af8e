package dev.custody.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Javac behind a processing environment. IDEs and build tools hand out environments of their own
 * that pass calls on: IntelliJ a dynamic proxy, Gradle an object with a field {@code delegate}.
 */
record JavacEnvironment(ProcessingEnvironment environment, JavacTask task, Trees trees) {

  /** Empty where the compiler is not javac. */
  static Optional<JavacEnvironment> of(ProcessingEnvironment given) {
    ProcessingEnvironment environment = given;
    Set<ProcessingEnvironment> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (environment != null && seen.add(environment)) {
      try {
        return Optional.of(
            new JavacEnvironment(
                environment, JavacTask.instance(environment), Trees.instance(environment)));
      } catch (IllegalArgumentException | LinkageError notJavac) {
        environment = unwrapped(environment);
      }
    }
    return Optional.empty();
  }

  /** What the environment passes calls on to; null if it does not. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment wrapper) {
    ProcessingEnvironment inner = unwrappedByIntelliJ(wrapper);
    return inner != null ? inner : delegate(wrapper);
  }

  /** IntelliJ's documented way through its proxies. */
  private static ProcessingEnvironment unwrappedByIntelliJ(ProcessingEnvironment wrapper) {
    try {
      Method unwrap =
          wrapper
              .getClass()
              .getClassLoader()
              .loadClass("org.jetbrains.jps.javac.APIWrappers")
              .getDeclaredMethod("unwrap", Class.class, Object.class);
      Object inner = unwrap.invoke(null, ProcessingEnvironment.class, wrapper);
      return inner instanceof ProcessingEnvironment found && found != wrapper ? found : null;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notIntelliJ) {
      return null;
    }
  }

  private static ProcessingEnvironment delegate(ProcessingEnvironment wrapper) {
    for (Class<?> type = wrapper.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (ProcessingEnvironment.class.isAssignableFrom(field.getType())) {
          ProcessingEnvironment inner = content(field, wrapper);
          if (inner != null) {
            return inner;
          }
        }
      }
    }
    return null;
  }

  /** What the field holds; null if that cannot be read. */
  private static ProcessingEnvironment content(Field field, ProcessingEnvironment wrapper) {
    try {
      field.setAccessible(true);
      return (ProcessingEnvironment) field.get(wrapper);
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return null;
    }
  }
}

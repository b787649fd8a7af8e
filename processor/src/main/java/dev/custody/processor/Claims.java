package dev.custody.processor;

import com.sun.source.util.JavacTask;
import java.util.Collections;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Decides whether this library's annotations are claimed in a round. If they never were, {@code
 * -Xlint:processing} would complain of them, and {@code -Werror} would fail the build. But as soon
 * as all annotations of a round are claimed, javac starts no further processor in it: neither the
 * checker, should it come later, nor somebody else's that looks at all classes.
 */
final class Claims {
  private static final String OURS = "dev.custody.";

  /** For each run of javac that the checker takes part in, whether a round shows foreign ones. */
  private static final Map<JavacTask, Boolean> FOREIGN_ANNOTATIONS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Claims() {}

  /** Told by the checker, which is asked about every annotation. */
  static void round(ProcessingEnvironment environment, Set<? extends TypeElement> annotations) {
    boolean foreign =
        annotations.stream().anyMatch(each -> !each.getQualifiedName().toString().startsWith(OURS));
    JavacEnvironment.of(environment)
        .ifPresent(javac -> FOREIGN_ANNOTATIONS.put(javac.task(), foreign));
  }

  /** Asked by the generator, which is asked about this library's annotations only. */
  static boolean mayBeMade(ProcessingEnvironment environment) {
    Boolean foreign =
        JavacEnvironment.of(environment)
            .map(javac -> FOREIGN_ANNOTATIONS.get(javac.task()))
            .orElse(null);
    return foreign != null && (foreign || !otherProcessorsFollow());
  }

  private static boolean otherProcessorsFollow() {
    try {
      return ServiceLoader.load(Processor.class, Claims.class.getClassLoader()).stream()
          .dropWhile(each -> each.type() != GeneratorProcessor.class)
          .skip(1)
          .findAny()
          .isPresent();
    } catch (ServiceConfigurationError unreadable) {
      return true;
    }
  }
}

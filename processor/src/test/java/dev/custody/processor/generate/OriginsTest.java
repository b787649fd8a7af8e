package dev.custody.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.custody.processor.GeneratorProcessor;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Each generated file has one origin, the class that asked for it, as build tools demand of a
 * processor that calls itself isolating.
 */
class OriginsTest {
  private final Map<String, List<String>> origins = new TreeMap<>();

  /** The generator, whose files are noted down. */
  private final class Noting extends AbstractProcessor {
    private final GeneratorProcessor generator = new GeneratorProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Filer filer = noting(Filer.class, environment.getFiler(), null);
      generator.init(noting(ProcessingEnvironment.class, environment, filer));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return generator.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return generator.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return generator.process(annotations, round);
    }

    /** The same, but with another filer; one that is a filer itself notes what it creates. */
    private <T> T noting(Class<T> type, T behind, Filer filer) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                if (method.getName().equals("getFiler")) {
                  return filer;
                } else if (method.getName().startsWith("create")) {
                  List<String> names =
                      Stream.of((Element[]) arguments[arguments.length - 1])
                          .map(Object::toString)
                          .toList();
                  origins.put(arguments[0].toString(), names);
                }
                try {
                  return method.invoke(behind, arguments);
                } catch (InvocationTargetException failure) {
                  throw failure.getCause();
                }
              }));
    }
  }

  @Test
  void everyFileComesOfOneClass() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(
        JavaFileObjects.forSourceLines(
            "zoo.Zoo",
            "package zoo; import dev.custody.*;",
            "public class Zoo {",
            "  @Managed @RefCounted public static class Animal {",
            "    @Retains public void retain() {}",
            "    @Releases public void release() {}",
            "  }",
            "  @Managed public static class Lion extends Animal {",
            "    public void meet(@Borrowed Animal other) {}",
            "  }",
            "}"));
    sources.add(JavaFileObjects.forResource("extension/given/Numbers.java"));
    sources.add(JavaFileObjects.forResource("extension/given/Objects.java"));
    try (Stream<Path> runtime = Files.list(Path.of("src/test/resources/extension/runtime"))) {
      for (Path each : runtime.sorted().toList()) {
        sources.add(JavaFileObjects.forResource(each.toUri().toURL()));
      }
    }

    Compilation compilation = Compiler.javac().withProcessors(new Noting()).compile(sources);

    assertThat(compilation).succeeded();
    assertThat(origins)
        .isEqualTo(
            Map.of(
                "zoo.ManagedZooAnimal", List.of("zoo.Zoo.Animal"),
                "zoo.ManagedZooLion", List.of("zoo.Zoo.Lion"),
                "ext.NumbersModule", List.of("ext.Numbers"),
                "ext.ObjectsModule", List.of("ext.Objects")));
    assertThat(compilation.generatedSourceFiles()).hasSameSizeAs(origins.entrySet());
  }
}

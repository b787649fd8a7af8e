package dev.custody.processor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources, and looks at the elements while javac still has them. */
public final class Compiled {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?m)^(?:@\\w+ |public |final |abstract )*(?:class|interface|record|enum) (\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private Compiled() {}

  /** Looks at what sources declare. */
  public static void look(Consumer<ProcessingEnvironment> look, String... sources) {
    run(look, List.of("-proc:only"), List.of(), null, sources);
  }

  /** Looks at what class files in a directory declare. */
  public static void lookAtClasses(Path classes, Consumer<ProcessingEnvironment> look) {
    run(look, List.of("-proc:only"), List.of(classes), null, "class Empty {}");
  }

  /** Compiles sources to class files. */
  public static void compile(Path classes, List<String> options, String... sources) {
    List<String> all = new ArrayList<>(options);
    all.add("-proc:none");
    run(null, all, List.of(), classes, sources);
  }

  private static void run(
      Consumer<ProcessingEnvironment> look,
      List<String> options,
      List<Path> classPath,
      Path output,
      String... sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<Path> path = new ArrayList<>(classPath);
      for (String entry :
          System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
        path.add(Path.of(entry));
      }
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
      if (output != null) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      }
      List<JavaFileObject> units = new ArrayList<>();
      for (String source : sources) {
        units.add(new Source(source));
      }
      for (Path fixture : fixture()) {
        files.getJavaFileObjects(fixture).forEach(units::add);
      }
      var task = JAVAC.getTask(null, files, diagnostics, options, null, units);
      Looking looking = new Looking(look);
      if (look != null) {
        task.setProcessors(List.of(looking));
      }
      boolean done = task.call();
      if (looking.failure != null) {
        throw looking.failure;
      }
      assertThat(done).as("%s", diagnostics.getDiagnostics()).isTrue();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> fixture() throws IOException {
    try (var found = Files.list(Path.of("src/test/resources/cases/fixture"))) {
      return found.sorted().toList();
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("memory:///" + path(text)), Kind.SOURCE);
      this.text = text;
    }

    private static String path(String text) {
      Matcher named = PACKAGE.matcher(text);
      String folder = named.find() ? named.group(1).replace('.', '/') + "/" : "";
      Matcher type = CLASS.matcher(text);
      assertThat(type.find()).as(text).isTrue();
      return folder + type.group(1) + ".java";
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Looking extends AbstractProcessor {
    private final Consumer<ProcessingEnvironment> look;
    private RuntimeException failure;

    Looking(Consumer<ProcessingEnvironment> look) {
      this.look = look;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        try {
          look.accept(processingEnv);
        } catch (AssertionError e) {
          failure = new IllegalStateException(e.getMessage(), e);
        } catch (RuntimeException e) {
          failure = e;
        }
      }
      return false;
    }
  }
}

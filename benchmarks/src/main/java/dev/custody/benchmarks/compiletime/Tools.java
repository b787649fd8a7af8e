package dev.custody.benchmarks.compiletime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Where the jars are.
 *
 * @param library the class path of the generated code: annotations and the library that it uses
 */
record Tools(
    List<Path> library,
    List<Path> nothing,
    List<Path> custody,
    List<Path> checkerFramework,
    List<Path> errorProne) {

  private static final List<String> SOURCES =
      List.of("Allocator", "Buffer", "ByteVisitor", "Context", "DecodeException", "Nullable");

  /**
   * Finds them.
   *
   * @param foreign the directory with the jars of the other checkers; it may be missing
   */
  static Tools in(Path work, Path foreign) throws IOException {
    List<Path> custody = onClassPath("custody-processor", "processor", "javapoet");
    if (custody.isEmpty()) {
      throw new IllegalStateException(
          "the checker that is to be measured is not on the class path");
    }
    List<Path> annotations = onClassPath("custody-annotations", "annotations");
    List<Path> qualifiers = onClassPath("checker-qual");
    custody.addAll(annotations);
    List<Path> library = new ArrayList<>(annotations);
    library.addAll(qualifiers);
    library.add(compiledLibrary(work, library));
    return new Tools(
        library,
        List.of(nothing(work)),
        custody,
        jars(foreign, "checker-"),
        jars(foreign, "error", "nullaway", "dataflow", "checker-qual"));
  }

  boolean have(Variant variant) {
    return !variant.isForeign() || !variant.processorPath(this).isEmpty();
  }

  /** The entries of this JVM's class path that are such jars, or such modules' classes. */
  private static List<Path> onClassPath(String... names) {
    List<Path> found = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      boolean classes = path.endsWith(Path.of("target", "classes"));
      String name = (classes ? path.getParent().getParent() : path).getFileName().toString();
      if (Stream.of(names).anyMatch(classes ? name::equals : name::startsWith)) {
        found.add(path);
      }
    }
    return found;
  }

  private static List<Path> jars(Path directory, String... names) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> Stream.of(names).anyMatch(file.getFileName().toString()::startsWith))
          .sorted()
          .toList();
    }
  }

  /** A processor path with nothing on it but the processor that does nothing. */
  private static Path nothing(Path work) throws IOException {
    Path directory = work.resolve("nothing");
    String name = DoesNothing.class.getName();
    Path file = directory.resolve(name.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    try (var in = DoesNothing.class.getResourceAsStream("DoesNothing.class")) {
      Files.write(file, in.readAllBytes());
    }
    Path services = directory.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), name);
    return directory;
  }

  private static Path compiledLibrary(Path work, List<Path> classPath) throws IOException {
    Path sources = work.resolve("library-sources");
    Path classes = work.resolve("library");
    Files.createDirectories(sources);
    Files.createDirectories(classes);
    List<Path> files = new ArrayList<>();
    for (String name : SOURCES) {
      Path file = sources.resolve(name + ".java");
      Files.writeString(file, Templates.text("library/" + name + ".java"));
      files.add(file);
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "-parameters", "-cp", joined(classPath), "-d", classes.toString());
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      if (!javac.getTask(null, manager, null, options, null, units).call()) {
        throw new IllegalStateException("the library does not compile");
      }
    }
    return classes;
  }

  static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }
}

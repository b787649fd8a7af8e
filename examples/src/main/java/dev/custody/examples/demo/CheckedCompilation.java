package dev.custody.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs as {@code javac --processor-path checker.jar} does, without further ado. */
final class CheckedCompilation {
  private final Path checker;
  private final Path work;

  CheckedCompilation(Path checker, Path work) {
    this.checker = checker;
    this.work = work;
  }

  /** What the compiler has to say about a program; nothing if it accepts it. */
  List<Refusal> compile(Path source) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "--class-path",
            System.getProperty("java.class.path"),
            "--processor-path",
            checker.toString(),
            "-d",
            Files.createDirectories(work.resolve("classes")).toString());
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      javac
          .getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
          .call();
    }
    return diagnostics.getDiagnostics().stream().map(Refusal::of).toList();
  }
}

package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.GeneratorProcessor;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler: nothing is checked, which is told once, and everything is generated. */
class OtherCompilerTest {
  private static final String DESK =
      """
      import dev.custody.*;
      @RefCounted @Managed public class Desk {
        @Retains public Desk retain() { return this; }
        @Releases public boolean release() { return true; }
        static void leak() { new Desk(); }
        public static int use() { try (ManagedDesk desk = ManagedDesk.create()) { return 1; } }
      }
      """;

  @Test
  void generatesAndSaysThatItDoesNotCheck(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve("Desk.java"), DESK);
    Files.writeString(folder.resolve("Other.java"), "class Other {}");
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    JavaCompiler ecj = new EclipseCompiler();
    boolean compiled;
    try (StandardJavaFileManager files = ecj.getStandardFileManager(said, Locale.ROOT, null)) {
      files.setLocation(StandardLocation.CLASS_PATH, classPath());
      List<File> output = List.of(folder.toFile());
      files.setLocation(StandardLocation.CLASS_OUTPUT, output);
      files.setLocation(StandardLocation.SOURCE_OUTPUT, output);
      JavaCompiler.CompilationTask task =
          ecj.getTask(
              out,
              files,
              said,
              List.of("--release", "17"),
              null,
              files.getJavaFileObjects(source, folder.resolve("Other.java")));
      task.setProcessors(List.of(new CustodyProcessor(), new GeneratorProcessor()));
      compiled = task.call();
    }

    assertThat(compiled).as(said.getDiagnostics() + "\n" + out).isTrue();
    assertThat(folder.resolve("ManagedDesk.class")).exists();
    assertThat(said.getDiagnostics().stream().map(OtherCompilerTest::text))
        .filteredOn(text -> text.contains("custody"))
        .singleElement()
        .asString()
        .contains("the checks need javac");
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }

  private static List<File> classPath() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    return List.of(entries).stream().map(File::new).toList();
  }
}

package dev.custody.processor.generate.extension;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.custody.processor.CustodyProcessor;
import dev.custody.processor.GeneratorProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A module with every kind of argument and result, as a whole file; {@code
 * -Dcustody.golden.write=true} writes it anew. The runtime that it is compiled against has the
 * declarations of the real one only; how modules behave is seen in the examples.
 */
class ExtensionModulesTest {
  private static final Path ROOT = Path.of("src/test/resources/extension");
  private static final Path GIVEN = ROOT.resolve("given/Texts.java");

  private static Compilation compile(JavaFileObject source) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source));
    try (Stream<Path> runtime = Files.list(ROOT.resolve("runtime"))) {
      for (Path each : runtime.sorted().toList()) {
        sources.add(JavaFileObjects.forResource(each.toUri().toURL()));
      }
    }
    return Compiler.javac()
        .withProcessors(new CustodyProcessor(), new GeneratorProcessor())
        .withOptions("-Xlint:all,-processing,-serial", "-Werror")
        .compile(sources);
  }

  private static Compilation compileGiven() throws IOException {
    return compile(JavaFileObjects.forResource(GIVEN.toUri().toURL()));
  }

  @Test
  void generatesWhatOneWouldWrite() throws IOException {
    Compilation compilation = compileGiven();

    assertThat(compilation).succeededWithoutWarnings();
    String generated =
        compilation
            .generatedSourceFile("ext.TextsModule")
            .orElseThrow()
            .getCharContent(true)
            .toString();
    Path golden = ROOT.resolve("generated/TextsModule.java");
    if (Boolean.getBoolean("custody.golden.write")) {
      Files.writeString(golden, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@ExtensionMethod private static long f() { return 0; }"
            + " | `f` cannot be called by its module",
        "@ExtensionMethod long f() { return 0; } | `f` cannot be called by its module",
        "@ExtensionMethod(name = \"f\") static void g() {} @ExtensionMethod static void f() {}"
            + " | the module has two methods called `f`",
        "@ExtensionMethod static void f(float[] x) {}"
            + " | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static void f(PyObject... x) {}"
            + " | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static void f(@Steals(when = When.ON_SUCCESS) PyList x) {}"
            + " | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static Thread f() { return null; }"
            + " | the result of `f` is no object and cannot become one",
        "@ExtensionMethod static void f() throws java.io.IOException {}"
            + " | `f` throws java.io.IOException, which its caller cannot see",
        "@ExtensionMethod static void f(@Absent(\"1\") int x, int y) {}"
            + " | `y` of `f` must be given, but follows one that need not",
        "@ExtensionMethod static void f(@Absent(\"one\") int x) {}"
            + " | \"one\" cannot stand for `x` of `f`",
        "static void f() {} | the module `Broken` offers nothing",
      })
  void saysWhyThereIsNoModule(String member, String problem) throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; import dev.custody.runtime.*;"
                + " @ExtensionModule(name = \"broken\") final class Broken { "
                + member
                + " }");

    assertThat(compile(source)).hadErrorContaining(problem).inFile(source);
  }

  @Test
  void asksForTheRuntime() {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; @ExtensionModule(name = \"broken\")"
                + " final class Broken { @ExtensionMethod static void f() {} }");

    Compilation compilation =
        Compiler.javac().withProcessors(new GeneratorProcessor()).compile(source);

    assertThat(compilation).hadErrorContaining("add the dependency custody-runtime");
  }
}

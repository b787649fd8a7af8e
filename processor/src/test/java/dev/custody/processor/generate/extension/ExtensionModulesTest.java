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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Modules with every kind of argument and result, as whole files; {@code
 * -Dcustody.golden.write=true} writes them anew. The runtime that they are compiled against has the
 * declarations of the real one only; how modules behave is seen in the tests of the runtime.
 */
class ExtensionModulesTest {
  private static final Path ROOT = Path.of("src/test/resources/extension");

  private static Compilation compile(JavaFileObject source, String... options) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source));
    try (Stream<Path> runtime = Files.list(ROOT.resolve("runtime"))) {
      for (Path each : runtime.sorted().toList()) {
        sources.add(JavaFileObjects.forResource(each.toUri().toURL()));
      }
    }
    List<Object> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-Xlint:all,-processing,-serial", "-Werror"));
    return Compiler.javac()
        .withProcessors(new CustodyProcessor(), new GeneratorProcessor())
        .withOptions(all)
        .compile(sources);
  }

  static List<String> given() throws IOException {
    try (Stream<Path> given = Files.list(ROOT.resolve("given"))) {
      return given.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("given")
  void generatesWhatOneWouldWrite(String file) throws IOException {
    Path given = ROOT.resolve("given").resolve(file);
    Compilation compilation =
        compile(
            JavaFileObjects.forResource(given.toUri().toURL()),
            "-Acustody.strict=true",
            "-Acustody.exceptions=all");

    assertThat(compilation).succeededWithoutWarnings();
    String name = file.replace(".java", "Module");
    String generated =
        compilation
            .generatedSourceFile("ext." + name)
            .orElseThrow()
            .getCharContent(true)
            .toString();
    Path golden = ROOT.resolve("generated").resolve(name + ".java");
    if (Boolean.getBoolean("custody.golden.write")) {
      Files.writeString(golden, generated);
    }
    assertThat(generated).isEqualTo(Files.readString(golden));
    assertThat(generated.lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@ExtensionMethod private static long f() { return 0; }"
            + " | `f` cannot be called by its module: it is private",
        "@ExtensionMethod long f() { return 0; }"
            + " | `f` cannot be called by its module: it is not static",
        "@ExtensionMethod static void f(Hidden x) {} private static class Hidden {}"
            + " | it mentions `Hidden`, which the package cannot see",
        "@ExtensionMethod(name = \"f\") static void g() {} @ExtensionMethod static void f() {}"
            + " | the module has two methods called `f`",
        "@ExtensionMethod static void f(long x) {} @ExtensionMethod static void f(int x) {}"
            + " | the module has two methods called `f`",
        "@ExtensionMethod(name = \"not\") static void f() {}"
            + " | programs cannot say \"not\": it is no name in Python",
        "@ExtensionMethod(name = \"a b\") static void f() {}"
            + " | programs cannot say \"a b\": it is no name in Python",
        "@ExtensionMethod(positionalOnly = 2, keywordOnly = 1) static void f(int x, int y) {}"
            + " | count more parameters than `f` has: 2, and one is not both",
        "@ExtensionMethod(keywordOnly = 1) static void f(int... x) {}"
            + " | count more parameters than `f` has: 0",
        "@ExtensionMethod static void f(float[] x) {} | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static void f(java.util.Map<String, PyObject> x, int y) {}"
            + " | its type or contract is java.util.Map<",
        "@ExtensionMethod static void f(java.util.Map<String, PyList> x) {}"
            + " | its type or contract is java.util.Map<",
        "@ExtensionMethod static void f(@Steals java.util.Map<String, PyObject> x) {}"
            + " | its type or contract is @Steals",
        "@ExtensionMethod static void f(@Absent(\"128\") byte x) {}"
            + " | \"128\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"-32769\") short x) {}"
            + " | \"-32769\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"1e39\") float x) {}"
            + " | \"1e39\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"ab\") char x) {}"
            + " | \"ab\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(Own x) {} static class Own extends PyObject {}"
            + " | its type or contract is ext.Broken.Own",
        "@ExtensionMethod static void f(Own x) {} static class Own extends PyObject {"
            + " static final String TYPE = null; } | its type or contract is ext.Broken.Own",
        "@ExtensionMethod static void f(PyType<PyList> x) {}"
            + " | its type or contract is dev.custody.runtime.PyType<dev.custody.runtime.PyList>",
        "@ExtensionMethod static void f(@Steals(when = When.ON_SUCCESS) PyList... x) {}"
            + " | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static long f(@Steals(when = When.IF_TRUE) PyList x) { return 0; }"
            + " | @Steals(when = IF_TRUE) asks for a boolean result, and `f` returns `long`",
        "@ExtensionMethod static Boolean f(@Steals(when = When.IF_TRUE) PyList x) { return null; }"
            + " | whether `f` has taken `x` cannot be told from its result",
        "@ExtensionMethod(name = \"class\") static void f() {}"
            + " | programs cannot say \"class\": it is no name in Python",
        "@ExtensionMethod static void f(@Retains PyList x) {}"
            + " | `x` of `f` cannot be made from an argument",
        "@ExtensionMethod static Thread f() { return null; }"
            + " | the result of `f` is no object and cannot become one",
        "@ExtensionMethod static void f() throws java.io.IOException {}"
            + " | `f` throws java.io.IOException, which its caller cannot see",
        "@ExtensionMethod static void f(@Absent(\"1\") int x, int y) {}"
            + " | `y` of `f` must be given, but follows one that need not",
        "@ExtensionMethod static void f(@Absent(\"one\") int x) {}"
            + " | \"one\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"2147483648\") int x) {}"
            + " | \"2147483648\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"1L\") long x) {}"
            + " | \"1L\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"NaN\") double x) {}"
            + " | \"NaN\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"1e999\") double x) {}"
            + " | \"1e999\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"True\") boolean x) {}"
            + " | \"True\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"ä\") byte[] x) {}"
            + " | \"ä\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"None\") PyList x) {}"
            + " | \"None\" cannot stand for `x` of `f`",
        "@ExtensionMethod static void f(@Absent(\"1\") int... x) {}"
            + " | \"1\" cannot stand for `x` of `f`",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static void f(@Absent(\"one\") int x, @Absent(\"2\") int y) {}",
        "static long f(@Steals(when = When.IF_TRUE) PyList x) { return 0; }",
        "static void f(@Owned PyList x) {}",
        "private static long f() { return 0; }",
      })
  void saysItOnce(String method) throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; import dev.custody.runtime.*;"
                + " @ExtensionModule(name = \"broken\") final class Broken { @ExtensionMethod "
                + method
                + " }");

    assertThat(compile(source)).hadErrorCount(1);
  }

  /** What the module carries out is said in the source, where everything has to be said. */
  @Test
  void inStrictModeTheMethodsSayTheirContracts() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; import dev.custody.runtime.*;"
                + " @ExtensionModule(name = \"broken\") final class Broken {"
                + " @ExtensionMethod static PyList f(PyList list) { return null; } }");

    Compilation compilation = compile(source, "-Acustody.strict=true");

    assertThat(compilation).hadErrorContaining("the parameter `list`").inFile(source);
    assertThat(compilation).hadErrorContaining("the result of `f`").inFile(source);
  }

  /** What is wrong with the word is more to the point than that a word is missing. */
  @Test
  void inStrictModeTooTheWrongWordIsCalledWrong() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; import dev.custody.runtime.*;"
                + " @ExtensionModule(name = \"broken\") final class Broken {"
                + " @ExtensionMethod static void f(@Owned PyList list) {} }");

    Compilation compilation = compile(source, "-Acustody.strict=true");

    assertThat(compilation).hadErrorContaining("@Owned says nothing about the parameter `list`");
    assertThat(compilation).hadErrorCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Broken { @ExtensionModule(name = \"m\") private static class Inner { MEMBER } }",
        "class Broken { private static class P { @ExtensionModule(name = \"m\") static class Inner"
            + " { MEMBER } } }",
      })
  void aModuleIsVisibleInItsPackage(String type) throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; "
                + type.replace("MEMBER", "@ExtensionMethod static void f() {}"));

    assertThat(compile(source)).failed();
  }

  @Test
  void doesNotWriteOverWhatIsThere() throws IOException {
    JavaFileObject source =
        JavaFileObjects.forSourceString(
            "ext.Broken",
            "package ext; import dev.custody.*; @ExtensionModule(name = \"broken\")"
                + " final class Broken { @ExtensionMethod static void f() {} }"
                + " class BrokenModule {}");

    assertThat(compile(source)).hadErrorContaining("`Broken` could not be written");
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

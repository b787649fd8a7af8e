package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.custody.processor.Check.Said;
import dev.custody.processor.contract.Compiled;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyProcessorTest {
  private static final String LEAK =
      "class Example { static void leak() { fixture.Buf.alloc(); } }";

  @Test
  void aClassWithoutCountedObjectsIsLeftAlone() {
    assertThat(new Check().source("Example", "class Example {}").run()).isEmpty();
  }

  @Test
  void packagesAndModulesAreNoClasses(@TempDir Path folder) throws IOException {
    Path module = Files.writeString(folder.resolve("module-info.java"), "module example {}");
    Path inner = Files.createDirectory(folder.resolve("example"));
    Path pack = Files.writeString(inner.resolve("package-info.java"), "package example;");
    Path type = Files.writeString(inner.resolve("A.java"), "package example; class A {}");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      CompilationTask task =
          javac.getTask(
              said,
              files,
              null,
              List.of("-d", folder.toString()),
              null,
              files.getJavaFileObjects(module, pack, type));
      task.setProcessors(List.of(new CustodyProcessor()));
      assertThat(task.call()).isTrue();
    }
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void classesOfOneNameInTwoModulesAreBothChecked(@TempDir Path folder) throws IOException {
    for (String module : List.of("one", "two")) {
      Path inner = Files.createDirectories(folder.resolve(module).resolve("example"));
      Files.writeString(
          inner.getParent().resolve("module-info.java"),
          "module " + module + " { requires dev.custody.annotations; }");
      Files.writeString(
          inner.resolve("A.java"),
          "package example; import dev.custody.*; class A {"
              + " @RefCounted static class T { @Releases native void release(); }"
              + " void leak() { T left = new T(); } }");
    }
    StringWriter said = new StringWriter();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                said,
                null,
                null,
                List.of(
                    "-p",
                    System.getProperty("jdk.module.path", System.getProperty("java.class.path")),
                    "--module-source-path",
                    folder.toString(),
                    "-m",
                    "one,two",
                    "-d",
                    folder.resolve("out").toString()),
                null,
                null);
    task.setProcessors(List.of(new CustodyProcessor()));

    assertThat(task.call()).isFalse();
    assertThat(said.toString().split("custody:leak", -1)).as(said.toString()).hasSize(3);
  }

  @Test
  void aNameInAClassFileThatMeansNothingIsAWarning(@TempDir Path classes) throws IOException {
    Compiled.compile(
        classes,
        List.of("-parameters"),
        "package lib;\nimport dev.custody.*;\n@RefCounted public class Thing {"
            + " public @Borrowed(from = \"nobody\") Thing other() { return this; }"
            + " public @Borrowed(from = \"this\") Thing same() { return this; } }");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CustodyProcessor())
            .withClasspath(classPathWith(classes))
            .compile(
                JavaFileObjects.forSourceString(
                    "Example",
                    "class Example { void a(lib.Thing t) { t.other(); t.same(); t.other(); } }"),
                JavaFileObjects.forSourceString(
                    "Second", "class Second { void a(lib.Thing t) { t.other(); } }"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings())
        .singleElement()
        .asString()
        .contains("[custody:annotation-misuse] @Borrowed on `Thing.other`, which is used here")
        .contains("names \"nobody\"");
  }

  @Test
  void whatSilencesThatWarningIsNeeded(@TempDir Path classes) throws IOException {
    Compiled.compile(
        classes,
        List.of("-parameters"),
        "package lib;\nimport dev.custody.*;\n@RefCounted public class Thing {"
            + " public @Borrowed(from = \"nobody\") Thing other() { return this; } }");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CustodyProcessor())
            .withOptions("-Acustody.unusedSuppressions=true")
            .withClasspath(classPathWith(classes))
            .compile(
                JavaFileObjects.forSourceString(
                    "Example",
                    "@SuppressWarnings(\"custody:annotation-misuse\")"
                        + " class Example { void a(lib.Thing t) { t.other(); } }"));
    assertThat(compilation.diagnostics()).isEmpty();
  }

  private static List<File> classPathWith(Path classes) {
    List<File> path = new ArrayList<>(List.of(classes.toFile()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry));
    }
    return path;
  }

  @Test
  void ourAnnotationsAreClaimedAndThoseOfOthersAreLeftToThem() {
    String source =
        "import dev.custody.*; @RefCounted class Example { @Releases native void release();"
            + " @Override public String toString() { return \"\"; } }";
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new CustodyProcessor(), new GeneratorProcessor())
            .withClasspath(Fixture.shared().classPath())
            .withOptions("-Xlint:processing", "-Werror")
            .compile(JavaFileObjects.forSourceString("Example", source));
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void theCheckerIsStartedWhicheverProcessorComesFirst() {
    String source =
        "import dev.custody.*; @RefCounted class Example { @Releases native void release();"
            + " static void leak() { new Example(); } }";
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new GeneratorProcessor(), new CustodyProcessor())
            .withClasspath(Fixture.shared().classPath())
            .compile(JavaFileObjects.forSourceString("Example", source));
    assertThat(compilation.errors()).singleElement().asString().contains("custody:leak");
  }

  @Test
  void strictnessAsksNothingOfWhatIsNeverReleased() {
    String source =
        "import dev.custody.*; @RefCounted @Immortal public class Example {"
            + " public static void look(Example example) {} }";
    assertThat(new Check().source("Example", source).option("-Acustody.strict=true").run())
        .isEmpty();
  }

  @Test
  void aWrongOptionIsAnErrorOfTheBuild() {
    List<Said> said =
        new Check().source("Example", "class Example {}").option("-Acustody.strickt=true").run();
    assertThat(said)
        .anySatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(Diagnostic.Kind.ERROR);
              assertThat(each.text()).startsWith("[custody] -Acustody.strickt is no option");
            });
  }

  @Test
  void javacIsFoundBehindAnEnvironmentThatPassesCallsOn() {
    assertThat(keysSaidTo(Wrapper::new)).containsExactly("leak");
  }

  @Test
  void javacIsFoundBehindMoreThanOneEnvironment() {
    assertThat(keysSaidTo(environment -> new Wrapper(new Wrapper(environment))))
        .containsExactly("leak");
  }

  @Test
  void anEnvironmentThatPassesCallsOnToItselfIsNotFollowedForEver() {
    assertThat(messagesSaidTo(Ring::new))
        .singleElement()
        .asString()
        .contains("ownership is not checked");
  }

  @Test
  void anotherCompilerIsToldOnceThatNothingIsChecked() {
    List<String> said = messagesSaidTo(Stranger::new);
    assertThat(said).hasSize(1);
    assertThat(said.get(0)).contains("ownership is not checked");
  }

  @Test
  void aBodyThatDoesNotCompileGetsNoReportsOfOurs() {
    List<Said> said =
        new Check()
            .source(
                "Example",
                "class Example { static void m() { fixture.Buf b = fixture.Buf.alloc(nothing); } }")
            .run();
    assertThat(said).hasSize(1);
    assertThat(said.get(0).key()).isEmpty();
  }

  @Test
  void severitiesAreAsAskedFor() {
    List<Said> warned =
        new Check().source("Example", LEAK).option("-Acustody.severity=leak:warning").run();
    assertThat(warned).extracting(Said::kind).containsExactly(Diagnostic.Kind.WARNING);
    assertThat(new Check().source("Example", LEAK).option("-Acustody.severity=leak:off").run())
        .isEmpty();
  }

  @Test
  void theProgramOfAMethodCanBeLookedAt() {
    List<Said> said =
        new Check()
            .source("Example", LEAK)
            .option("-Acustody.dump=Example.leak")
            .option("-Acustody.severity=leak:off")
            .run();
    assertThat(said).hasSize(1);
    assertThat(said.get(0).kind()).isEqualTo(Diagnostic.Kind.NOTE);
    assertThat(said.get(0).text())
        .startsWith("[custody] ownership program of Example.leak\n")
        .contains("Buf.alloc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Inner.Inner", "Example.Inner.Inner", "a.b.Example.Inner.Inner", "new Inner"})
  void aConstructorIsCalledAsItsClass(String name) {
    String source =
        "package a.b; class Example { static class Inner {"
            + " Inner() { fixture.Buf.alloc().release(); } } }";
    assertThat(dumped("a.b.Example", source, name))
        .singleElement()
        .asString()
        .startsWith("[custody] ownership program of new Inner\n");
  }

  @Test
  void aNameOfNoMethodIsTold() {
    String source = "class Example { static void use() { fixture.Buf.alloc().release(); } }";
    assertThat(dumped("Example", source, "Example.uze,ample.use,Example.use"))
        .hasSize(3)
        .endsWith(
            "[custody] custody.dump: there is no program of `Example.uze`: no method is called so, or"
                + " nothing in it is counted",
            "[custody] custody.dump: there is no program of `ample.use`: no method is called so, or"
                + " nothing in it is counted");
  }

  private static List<String> dumped(String type, String source, String names) {
    return new Check()
        .source(type, source).option("-Acustody.dump=" + names).run().stream()
            .map(Said::text)
            .toList();
  }

  @Test
  void whatJavacCutsOffIsStillCounted() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 137; i++) {
      methods.append("static void leak").append(i).append("() { fixture.Buf.alloc(); }\n");
    }
    List<Said> said = new Check().source("Example", "class Example {\n" + methods + "}").run();
    assertThat(said).hasSize(101);
    assertThat(said.get(100).kind()).isEqualTo(Diagnostic.Kind.NOTE);
    assertThat(said.get(100).text())
        .isEqualTo(
            "custody: 137 findings: 137 leak; unless it is told otherwise, javac shows the first 100"
                + " of the 137 errors (-Xmaxerrs)");
  }

  @Test
  void whatIsShownIsNotCounted() {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      methods.append("static void leak").append(i).append("() { fixture.Buf.alloc(); }\n");
      methods.append("static void steal").append(i);
      methods.append("(fixture.Buf b) { fixture.Sink.take(b); }\n");
    }
    List<Said> said =
        new Check()
            .source("Example", "class Example {\n" + methods + "}")
            .option("-Acustody.severity=leak:warning")
            .run();
    assertThat(said).hasSize(120).extracting(Said::kind).doesNotContain(Diagnostic.Kind.NOTE);
  }

  private static List<String> keysSaidTo(Wrapping wrapping) {
    return messagesSaidTo(wrapping).stream()
        .map(text -> text.replaceAll("(?s).*?\\[custody:([a-z-]+)].*", "$1"))
        .toList();
  }

  private static List<String> messagesSaidTo(Wrapping wrapping) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new Wrapped(wrapping))
            .withClasspath(Fixture.shared().classPath())
            .compile(JavaFileObjects.forSourceString("Example", LEAK));
    return compilation.diagnostics().stream().map(each -> each.getMessage(Locale.ROOT)).toList();
  }

  /** What a build tool does between javac and a processor. */
  private interface Wrapping {
    ProcessingEnvironment wrap(ProcessingEnvironment environment);
  }

  /** Starts the processor in an environment of somebody else's. */
  private static final class Wrapped extends AbstractProcessor {
    private final CustodyProcessor processor = new CustodyProcessor();
    private final Wrapping wrapping;

    Wrapped(Wrapping wrapping) {
      this.wrapping = wrapping;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(wrapping.wrap(environment));
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
      return processor.process(annotations, round);
    }
  }

  /** Passes calls on, as Gradle's environment does. */
  private static final class Wrapper extends Stranger {
    private final ProcessingEnvironment delegate;

    Wrapper(ProcessingEnvironment delegate) {
      super(delegate);
      this.delegate = delegate;
    }
  }

  /** Says that it passes calls on to itself. */
  private static final class Ring extends Stranger {
    private final ProcessingEnvironment unset = null;
    private final ProcessingEnvironment itself = this;

    Ring(ProcessingEnvironment environment) {
      super(environment);
    }
  }

  /** An environment behind which nobody finds javac. */
  private static class Stranger implements ProcessingEnvironment {
    private final Map<String, Object> parts;

    Stranger(ProcessingEnvironment environment) {
      parts =
          Map.of(
              "messager", environment.getMessager(),
              "filer", environment.getFiler(),
              "elements", environment.getElementUtils(),
              "types", environment.getTypeUtils());
    }

    @Override
    public Map<String, String> getOptions() {
      return Map.of();
    }

    @Override
    public Messager getMessager() {
      return (Messager) parts.get("messager");
    }

    @Override
    public Filer getFiler() {
      return (Filer) parts.get("filer");
    }

    @Override
    public Elements getElementUtils() {
      return (Elements) parts.get("elements");
    }

    @Override
    public Types getTypeUtils() {
      return (Types) parts.get("types");
    }

    @Override
    public SourceVersion getSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public Locale getLocale() {
      return Locale.ROOT;
    }
  }
}

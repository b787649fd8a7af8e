package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check.Said;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {
  private static final String UNUSED = "-Acustody.unusedSuppressions=true";

  @Test
  void onTheMethodTheClassAndEveryOneAroundIt() {
    assertThat(
            said(
                """
                class Example {
                  @SuppressWarnings("custody:leak")
                  static void method() { Buf.alloc(); }

                  @SuppressWarnings("custody")
                  static class Inner {
                    static class Innermost {
                      static void method() { Buf.alloc(); }
                    }
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void onALocalVariable() {
    assertThat(
            said(
                """
                class Example {
                  static void method() {
                    @SuppressWarnings("custody:leak")
                    Buf buf = Buf.alloc();
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void onWhateverIsAroundIt() {
    assertThat(
            said(
                """
                class Example {
                  @SuppressWarnings("custody:leak")
                  static Runnable task = () -> Buf.alloc();

                  @SuppressWarnings("custody:leak")
                  Example() { Buf.alloc(); }

                  @SuppressWarnings("custody:release-of-borrowed")
                  static void lambda(Buf buf) {
                    fixture.Tasks.now(() -> buf.release());
                  }

                  static void parameter(@SuppressWarnings("custody:leak") @dev.custody.Steals Buf buf) {}

                  @SuppressWarnings("custody:owned-field-leak")
                  Buf field = null;

                  static void resource() {
                    try (@SuppressWarnings("custody:leak") fixture.Res res = fixture.Res.open()) {
                      res.retain();
                    }
                  }

                  enum Kind {
                    @SuppressWarnings("custody:leak")
                    ONE { void leak() { Buf.alloc(); } };
                  }
                }
                """,
                UNUSED))
        .isEmpty();
  }

  @Test
  void onWhateverDeclaresSomething() {
    assertThat(
            said(
                """
                class Example {
                  record Pair(@SuppressWarnings("custody:owned-field-leak") Buf first, int size) {}

                  record Checked(@SuppressWarnings("custody:owned-field-leak") Buf buf) {
                    Checked { java.util.Objects.requireNonNull(buf); }
                  }

                  @SuppressWarnings("custody:owned-field-leak")
                  record Around(Buf buf) {}

                  interface Writer { void write(@dev.custody.Steals Buf buf); }

                  static class Reads implements Writer {
                    public void write(
                        @SuppressWarnings("custody:override-mismatch")
                            @dev.custody.Borrowed Buf buf) {}
                  }

                  static Writer writer =
                      (@SuppressWarnings("custody:leak") Buf buf) -> {};

                  { @SuppressWarnings("custody:leak") Buf buf = Buf.alloc(); }

                  static { @SuppressWarnings("custody:leak") Buf buf = Buf.alloc(); }

                  static void local(Buf lent) {
                    @SuppressWarnings("custody:assertion-mismatch")
                    @dev.custody.Owned Buf own = lent;
                    @SuppressWarnings("custody:leak")
                    class Inner { void leak() { Buf.alloc(); } }
                    @SuppressWarnings("custody:leak")
                    Runnable task = new Runnable() { public void run() { Buf.alloc(); } };
                  }
                }
                """,
                UNUSED))
        .isEmpty();
  }

  @Test
  void aComponentThatSilencesNothingIsToldOnce() {
    assertThat(
            said(
                """
                class Example {
                  record Pair(@SuppressWarnings("custody:stale-field") Buf buf) {
                    @dev.custody.Disposes void close() { buf.release(); }
                  }
                }
                """,
                UNUSED))
        .extracting(Said::text)
        .containsExactly(
            "[custody] \"custody:stale-field\" silences nothing here\n    help: remove it");
  }

  @Test
  void aKeyIsWrittenAsItIs() {
    assertThat(
            said(
                """
                class Example {
                  @SuppressWarnings("custody:LEAK") static void capitals() { Buf.alloc(); }
                  @SuppressWarnings("custody:") static void missing() { Buf.alloc(); }
                  @SuppressWarnings("all") static void all() { Buf.alloc(); }
                }
                """,
                UNUSED))
        .extracting(Said::text)
        .filteredOn(text -> text.contains("silences nothing"))
        .containsExactly(
            "[custody] \"custody:LEAK\" silences nothing here\n"
                + "    help: did you mean \"custody:leak\"?",
            "[custody] \"custody:\" silences nothing here\n    help: a key is missing");
  }

  @Test
  void onTheModule(@TempDir Path folder) throws IOException {
    assertThat(saidInModule(folder, "@SuppressWarnings(\"custody:leak\")"))
        .contains("custody:double-release")
        .doesNotContain("custody:leak")
        .doesNotContain("silences nothing");
  }

  @Test
  void theModuleMaySilenceNothing(@TempDir Path folder) throws IOException {
    assertThat(
            saidInModule(
                folder, "@SuppressWarnings({\"custody:leak\", \"custody:null-release\", \"all\"})"))
        .containsOnlyOnce("silences nothing")
        .contains("[custody] \"custody:null-release\" silences nothing here");
  }

  /** What is said of a class with a leak and a double release, in an annotated module. */
  private static String saidInModule(Path folder, String annotation) throws IOException {
    Path module =
        Files.writeString(
            folder.resolve("module-info.java"),
            annotation + " module example { requires dev.custody.annotations; }");
    Path type =
        Files.writeString(
            Files.createDirectory(folder.resolve("example")).resolve("A.java"),
            "package example; import dev.custody.*; @RefCounted class A {"
                + " @Releases native void release(); void leak() { new A(); }"
                + " void twice() { A a = new A(); a.release(); a.release(); } }");
    StringWriter said = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      String path = System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
      CompilationTask task =
          javac.getTask(
              said,
              files,
              null,
              List.of("-p", path, "-d", folder.resolve("out").toString(), UNUSED),
              null,
              files.getJavaFileObjects(module, type));
      task.setProcessors(List.of(new CustodyProcessor()));
      assertThat(task.call()).isFalse();
    }
    return said.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void oneOfSeveralKeysMaySilenceNothing() {
    assertThat(
            said(
                """
                class Example {
                  @SuppressWarnings({"custody:leak", "custody:null-release", "unchecked"})
                  static void method() { Buf.alloc(); }
                }
                """,
                UNUSED))
        .extracting(Said::text)
        .containsExactly(
            "[custody] \"custody:null-release\" silences nothing here\n    help: remove it");
  }

  @Test
  void whatIsSilencedSilencesNothingElse() {
    String source =
        """
        class Example {
          interface Writer { void write(Buf buf); }

          static class Loses implements Writer {
            %s
            public void write(@dev.custody.Steals Buf buf) {}
          }
        }
        """;
    assertThat(said(source.formatted("@SuppressWarnings(\"custody:override-mismatch\")")))
        .extracting(Said::key)
        .containsExactly("leak");
    assertThat(said(source.formatted("")))
        .extracting(Said::key)
        .containsExactlyInAnyOrder("override-mismatch", "leak");
  }

  @Test
  void anotherKeyOrAnotherToolSilencesNothing() {
    assertThat(
            said(
                """
                class Example {
                  @SuppressWarnings({"custody:double-release", "unused", "custodyleak"})
                  static void method() { Buf.alloc(); }
                }
                """))
        .extracting(Said::key)
        .containsExactly("leak");
  }

  @Test
  void byAConstant() {
    assertThat(
            said(
                """
                class Example {
                  static final String LEAKS = "custody:leak";

                  @SuppressWarnings(LEAKS)
                  static void method() { Buf.alloc(); }
                }
                """))
        .isEmpty();
  }

  @Test
  void whatSilencesNothingIsToldOnRequest() {
    String source =
        """
        @SuppressWarnings("custody:leak")
        class Example {
          @SuppressWarnings("custody:stale-field")
          static void method() { Buf.alloc(); }

          @SuppressWarnings("custody:leek")
          static void other() {}
        }
        """;
    assertThat(said(source)).isEmpty();
    List<Said> told = said(source, UNUSED);
    assertThat(told).extracting(Said::kind).containsOnly(Diagnostic.Kind.WARNING);
    assertThat(told)
        .extracting(Said::text)
        .containsExactly(
            "[custody] \"custody:stale-field\" silences nothing here\n    help: remove it",
            "[custody] \"custody:leek\" silences nothing here\n"
                + "    help: did you mean \"custody:leak\"?");
  }

  private static List<Said> said(String source, String... options) {
    Check check = new Check().source("Example", "import fixture.Buf;\n" + source);
    List.of(options).forEach(check::option);
    return check.run();
  }
}

package dev.custody.processor.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Code that does not compile: javac says so, and the checker holds its tongue. */
class BrokenCodeTest {

  @Test
  void damagedFilesDoNoHarm() {
    BrokenCode run = BrokenCode.run(0, 40);
    assertThat(run.problems()).isEmpty();
    assertThat(run.analysed()).isPositive();
  }

  @Test
  void anOperatorThatDoesNotExistIsAnError() {
    assertThat(
            findsSomething(
                """
                class Half {
                  void half(int sum) { sum += fixture.Buf.alloc().release(); fixture.Buf.alloc(); }
                }
                """))
        .isFalse();
  }

  @Test
  void aMethodWithAnErrorIsNotChecked() {
    assertThat(
            findsSomething(
                """
                class Half {
                  void half() { fixture.Buf buf = fixture.Buf.alloc(); buf.nothing(); }
                }
                """))
        .isFalse();
  }

  @Test
  void aMethodWithTwoVariablesOfOneNameIsNotChecked() {
    for (String twice :
        List.of(
            "fixture.Buf buf = fixture.Buf.alloc(); fixture.Buf buf = null;",
            "for (int buf = 0; buf < 3; buf++) { fixture.Buf buf = fixture.Buf.alloc(); }",
            "fixture.Buf in = fixture.Buf.alloc();",
            "for (Object in : new Object[1]) { fixture.Buf.alloc(); }",
            "Runnable run = () -> { fixture.Buf in = fixture.Buf.alloc(); };",
            "if (in instanceof String in) { fixture.Buf.alloc(); }",
            "try { Thread.yield(); } catch (Error in) { fixture.Buf.alloc(); }",
            "switch (1) { case 1: int a; default: fixture.Buf a = fixture.Buf.alloc(); }")) {
      assertThat(findsSomething("class Half { void half(Object in) { " + twice + " } }"))
          .as(twice)
          .isFalse();
    }
  }

  @Test
  void namesMayComeAgain() {
    for (String again :
        List.of(
            "{ int a = 0; } int a = 1;",
            "for (int a = 0; a < 3; a++) { } for (int a : new int[1]) { } int a = 1;",
            "Runnable run = () -> { int a = 0; }; int a = 1;",
            "new Object() { int in; void both(int in) { } };",
            "if (in instanceof String a) { } if (in instanceof Integer a) { }",
            "if (in instanceof String a) { } int a = 0;",
            "try { int a = 0; } catch (RuntimeException a) { } finally { int a = 0; }",
            "switch (1) { case 1 -> { int a = 0; } default -> { int a = 0; } }")) {
      assertThat(
              findsSomething(
                  "class Half { void half(Object in) { " + again + " fixture.Buf.alloc(); } }"))
          .as(again)
          .isTrue();
    }
  }

  @Test
  void anErrorInAnotherMethodDoesNotMatter() {
    assertThat(
            findsSomething(
                """
                class Half {
                  void broken() { nothing(); }
                  void leaks() { fixture.Buf.alloc(); }
                }
                """))
        .isTrue();
  }

  @Test
  void whatABrokenDisposerWouldDiscardIsNotKnown() {
    assertThat(
            findsSomething(
                """
                class Holder {
                  private final fixture.Buf buf = fixture.Buf.alloc();
                  @dev.custody.Disposes void close() { buf.release(); nothing(); }
                }
                """))
        .isFalse();
  }

  @Test
  void nothingIsSaidOfTypesThatDoNotExist() {
    Build build =
        Build.of(
            """
            import dev.custody.*;
            class Half {
              @Owned Nothing owned() { return null; }
              void lent(@Borrowed Nothing nothing, @InPlace Nothing function) {}
            }
            """,
            List.of("-XDshould-stop.ifError=FLOW"));
    assertThat(build.analysed()).isTrue();
    assertThat(build.foundSomething()).isFalse();
  }

  @Test
  void whatCannotBeCaughtIsNotChecked() {
    assertThat(
            findsSomething(
                """
                class Half {
                  void half() {
                    fixture.Buf buf = fixture.Buf.alloc();
                    try { fixture.Work.io(); } catch (fixture.Buf e) { }
                  }
                  Runnable none() { return Missing[]::new; }
                }
                """))
        .isFalse();
  }

  @Test
  void suppressionsAreReadWhileTheyAreWritten() {
    for (String suppression : List.of("", "({null})", "(3)", "(value = nothing)", "({3, \"x\"})")) {
      Build build =
          Build.of(
              "class Half { @SuppressWarnings"
                  + suppression
                  + " void m() { fixture.Buf.alloc(); } }",
              List.of("-XDshould-stop.ifError=FLOW", "-Acustody.unusedSuppressions=true"));
      assertThat(build.problems()).isEmpty();
    }
  }

  private static boolean findsSomething(String text) {
    Build build = Build.of(text, List.of());
    assertThat(build.problems()).isEmpty();
    assertThat(build.analysed()).isTrue();
    return build.foundSomething();
  }
}

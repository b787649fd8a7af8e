package dev.custody.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.processor.Check.Said;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

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

package dev.custody.processor.report;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.AnalysedClasses;
import dev.custody.processor.lower.TreePoint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The checker's own failure is told as the user wants to hear of what was not checked. */
class UncheckedTest {
  private static final String PLAIN = "class Example { void run() {} }";
  private static final String SILENCED =
      "@SuppressWarnings(\"custody:analysis-limit\") class Example { void run() {} }";

  @Test
  void isAWarning() {
    for (boolean wholeClass : new boolean[] {true, false}) {
      List<String> said = said(PLAIN, Severities.DEFAULT, wholeClass);
      assertThat(said).hasSize(1);
      assertThat(said.get(0))
          .startsWith("WARNING [custody:analysis-limit] ")
          .contains("was not checked: the checker failed\n")
          .contains("java.lang.IllegalStateException: broken\n")
          .endsWith("see docs/checks/analysis-limit.md");
    }
  }

  @Test
  void isWhatTheOptionsSay() {
    for (boolean wholeClass : new boolean[] {true, false}) {
      assertThat(said(PLAIN, severity(Severity.ERROR), wholeClass))
          .singleElement()
          .asString()
          .startsWith("ERROR [custody:analysis-limit] ");
      assertThat(said(PLAIN, severity(Severity.OFF), wholeClass)).isEmpty();
    }
  }

  @Test
  void canBeSuppressed() {
    for (boolean wholeClass : new boolean[] {true, false}) {
      assertThat(said(SILENCED, severity(Severity.ERROR), wholeClass)).isEmpty();
    }
  }

  private static Severities severity(Severity severity) {
    return new Severities(Map.of(Key.ANALYSIS_LIMIT, severity));
  }

  private static List<String> said(String source, Severities severities, boolean wholeClass) {
    return javac()
        .withProcessors(new Failing(severities, wholeClass))
        .compile(JavaFileObjects.forSourceString("Example", source))
        .diagnostics()
        .stream()
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
        .map(text -> text.replace(" error: ", " ").replace(" warning: ", " "))
        .toList();
  }

  /** Fails at the class, or at its method, when javac has analysed it. */
  private static final class Failing extends AnalysedClasses {
    private final Severities severities;
    private final boolean wholeClass;

    Failing(Severities severities, boolean wholeClass) {
      this.severities = severities;
      this.wholeClass = wholeClass;
    }

    @Override
    protected void analysed(TaskEvent event) {
      Trees trees = Trees.instance(processingEnv);
      JavacReport report = new JavacReport(trees, processingEnv.getMessager(), severities, false);
      CompilationUnitTree unit = event.getCompilationUnit();
      ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
      TreePath path = new TreePath(new TreePath(unit), type);
      Throwable cause = new IllegalStateException("broken");
      if (wholeClass) {
        report.failure(path, cause);
        return;
      }
      MethodTree method =
          type.getMembers().stream()
              .filter(MethodTree.class::isInstance)
              .map(MethodTree.class::cast)
              .filter(each -> each.getName().contentEquals("run"))
              .findFirst()
              .orElseThrow();
      TreePoint at = TreePoint.of(trees.getSourcePositions(), unit, method);
      List<Finding> failure = List.of(Unchecked.failed("`Example.run`", cause, at));
      report.on(path, failure).report(failure);
    }
  }
}

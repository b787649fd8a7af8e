package dev.custody.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.lower.TreePoint;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Suppressions.Suppression;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Reports to javac: the only place that prints. */
public final class JavacReport {
  private final Trees trees;
  private final Messager messager;
  private final Severities severities;
  private final boolean unusedSuppressions;
  private final Tally tally = new Tally();
  private final ModuleSuppressions ofModule = new ModuleSuppressions();

  /**
   * @param unusedSuppressions whether suppressions that silence nothing are reported
   */
  public JavacReport(
      Trees trees, Messager messager, Severities severities, boolean unusedSuppressions) {
    this.trees = trees;
    this.messager = messager;
    this.severities = severities;
    this.unusedSuppressions = unusedSuppressions;
  }

  /**
   * The report on a top-level class.
   *
   * @param findings all that may be told about it
   */
  public ClassReport on(TreePath type, Collection<Finding> findings) {
    return new ClassReport(type, findings, trees, severities, this);
  }

  void print(Severity severity, Finding finding) {
    boolean isError = severity == Severity.ERROR;
    tally.count(finding.key(), isError);
    Diagnostic.Kind kind = isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    TreePoint point = (TreePoint) finding.at();
    trees.printMessage(kind, FindingText.of(finding), point.tree(), point.unit());
  }

  void warn(Message message, Map<String, String> arguments, TreePath type) {
    tally.count(message.key(), false);
    trees.printMessage(
        Diagnostic.Kind.WARNING,
        FindingText.of(message, arguments),
        type.getLeaf(),
        type.getCompilationUnit());
  }

  ModuleSuppressions ofModule() {
    return ofModule;
  }

  boolean tellsUnused() {
    return unusedSuppressions;
  }

  void unused(Suppression suppression, Tree on, TreePath type) {
    tally.countWarning();
    trees.printMessage(
        Diagnostic.Kind.WARNING, suppression.unusedText(), on, type.getCompilationUnit());
  }

  /** Tells something that was asked for about a point. */
  public void note(String text, At at) {
    TreePoint point = (TreePoint) at;
    trees.printMessage(Diagnostic.Kind.NOTE, text, point.tree(), point.unit());
  }

  /** Tells something that is about the whole build. */
  public void note(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }

  /** Tells that the checker itself failed at a class; the build goes on. */
  public void failure(TreePath type, Throwable cause) {
    CompilationUnitTree unit = type.getCompilationUnit();
    At at = TreePoint.of(trees.getSourcePositions(), unit, type.getLeaf());
    Finding finding = Unchecked.failed("this class", cause, at);
    try {
      on(type, List.of(finding)).report(List.of(finding));
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError again) {
      // Whatever failed first may be what tells here what the user has silenced.
      print(Severity.WARNING, finding);
    }
  }

  /** Tells at the end what there was if javac cannot have shown all of it. */
  public void close() {
    if (unusedSuppressions) {
      ofModule.unused(
          (module, what) -> {
            tally.countWarning();
            messager.printMessage(Diagnostic.Kind.WARNING, Suppressions.unusedText(what), module);
          });
    }
    tally.closing().ifPresent(this::note);
  }
}

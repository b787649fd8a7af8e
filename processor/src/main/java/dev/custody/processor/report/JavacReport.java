package dev.custody.processor.report;

import static java.util.stream.Collectors.joining;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.custody.processor.lower.TreePoint;
import dev.custody.processor.program.At;
import dev.custody.processor.report.Suppressions.Suppression;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Reports to javac: the only place that prints. */
public final class JavacReport {
  private static final int FRAMES_SHOWN = 12;

  private final Trees trees;
  private final Messager messager;
  private final Severities severities;
  private final boolean unusedSuppressions;
  private final Tally tally = new Tally();

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

  /** Reports the findings of a top-level class, in the order of the source. */
  public void report(TreePath type, Collection<Finding> findings) {
    Suppressions suppressions = new Suppressions(trees);
    Authorship authorship = new Authorship(trees);
    for (Finding finding : Selection.ofClass(findings)) {
      Severity severity = severities.of(finding.key());
      TreePoint point = (TreePoint) finding.at();
      TreePath place = trees.getPath(point.unit(), point.tree());
      if (!suppressions.silence(finding.key(), place)
          && severity != Severity.OFF
          && authorship.isWritten(place)) {
        print(severity, finding, point);
      }
    }
    if (unusedSuppressions) {
      for (Suppression suppression : suppressions.unused(type)) {
        tally.countWarning();
        trees.printMessage(
            Diagnostic.Kind.WARNING,
            suppression.unusedText(),
            suppression.declaration(),
            type.getCompilationUnit());
      }
    }
  }

  private void print(Severity severity, Finding finding, TreePoint point) {
    boolean isError = severity == Severity.ERROR;
    tally.count(finding.key(), isError);
    Diagnostic.Kind kind = isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    trees.printMessage(kind, FindingText.of(finding), point.tree(), point.unit());
  }

  /** Warns of something that is not wrong in the class, but was met while it was checked. */
  public void warn(TreePath type, Message message, Map<String, String> arguments) {
    boolean silenced = new Suppressions(trees).silence(message.key(), type);
    if (!silenced && severities.of(message.key()) != Severity.OFF) {
      tally.count(message.key(), false);
      trees.printMessage(
          Diagnostic.Kind.WARNING,
          FindingText.of(message, arguments),
          type.getLeaf(),
          type.getCompilationUnit());
    }
  }

  /** Tells something that was asked for about a point. */
  public void note(String text, At at) {
    TreePoint point = (TreePoint) at;
    trees.printMessage(Diagnostic.Kind.NOTE, text, point.tree(), point.unit());
  }

  /** Tells that the checker itself failed; the build goes on. */
  public void failure(String what, Throwable cause, At at) {
    TreePoint point = (TreePoint) at;
    tally.countWarning();
    trees.printMessage(
        Diagnostic.Kind.WARNING, failureText(what, cause), point.tree(), point.unit());
  }

  /** The same about a whole class. */
  public void failure(TreePath type, Throwable cause) {
    tally.countWarning();
    trees.printMessage(
        Diagnostic.Kind.WARNING,
        failureText("this class", cause),
        type.getLeaf(),
        type.getCompilationUnit());
  }

  private static String failureText(String what, Throwable cause) {
    String stack =
        Stream.of(cause.getStackTrace())
            .limit(FRAMES_SHOWN)
            .map(frame -> "\n  at " + frame)
            .collect(joining());
    return "[custody] "
        + what
        + " was not checked: the checker failed. Please report this.\n"
        + cause
        + stack;
  }

  /** Tells at the end what there was if javac cannot have shown all of it. */
  public void close() {
    tally.closing().ifPresent(text -> messager.printMessage(Diagnostic.Kind.NOTE, text));
  }
}

package dev.custody.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import dev.custody.processor.report.JavacReport;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Hands each top-level class to the checker, once, when javac has analysed it. */
final class AnalysisListener implements TaskListener {
  private final JavacEnvironment javac;
  private final JavacReport report;
  private final ClassChecker checker;
  private final Set<TypeElement> checked = new HashSet<>();
  private boolean brokenBefore;

  AnalysisListener(JavacEnvironment javac, Options options) {
    this.javac = javac;
    this.report =
        new JavacReport(
            javac.trees(),
            javac.environment().getMessager(),
            options.severities(),
            options.unusedSuppressions());
    this.checker = new ClassChecker(javac, options, report);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      analysed(event.getTypeElement(), event.getCompilationUnit());
    } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      checker.close();
      report.close();
    }
  }

  /** There were errors before javac analysed anything: what follows means little. */
  void brokenBefore() {
    brokenBefore = true;
  }

  private void analysed(TypeElement type, CompilationUnitTree unit) {
    // package-info and module-info come as classes, too, and have no class tree.
    if (brokenBefore || type == null || !checked.add(type)) {
      return;
    }
    TreePath file = new TreePath(unit);
    for (Tree declared : unit.getTypeDecls()) {
      TreePath path = new TreePath(file, declared);
      if (declared instanceof ClassTree && type.equals(javac.trees().getElement(path))) {
        check(path);
      }
    }
  }

  private void check(TreePath type) {
    try {
      checker.check(type);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      report.failure(type, failure);
    }
  }
}

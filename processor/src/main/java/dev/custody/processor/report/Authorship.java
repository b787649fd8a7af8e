package dev.custody.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Whether somebody wrote what a finding is about, and so can mend it. Nobody did if a processor
 * generated the class or the member: into a file of its own, where it says {@code @Generated}, or
 * into the class itself, as Lombok does, where the source has no such member at all. What Custody
 * itself generates answers for itself.
 */
final class Authorship {
  private final Trees trees;

  Authorship(Trees trees) {
    this.trees = trees;
  }

  /**
   * @param place the finding's tree
   */
  boolean isWritten(TreePath place) {
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      if (isDeclaration(path) && (saysGenerated(path) || !isInSource(path))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDeclaration(TreePath path) {
    Tree tree = path.getLeaf();
    boolean isField =
        tree instanceof VariableTree && path.getParentPath().getLeaf() instanceof ClassTree;
    return isField || tree instanceof MethodTree || tree instanceof ClassTree;
  }

  private boolean saysGenerated(TreePath path) {
    Element element = trees.getElement(path);
    return element != null
        && element.getAnnotationMirrors().stream().anyMatch(Authorship::isByAnotherProcessor);
  }

  private static boolean isByAnotherProcessor(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Generated")
        && annotation.getElementValues().values().stream()
            .noneMatch(value -> value.toString().contains("\"dev.custody."));
  }

  /** Whether the text of a member has its name; a class may be made of its file's name alone. */
  private boolean isInSource(TreePath path) {
    String name = nameOf(path);
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    long end = trees.getSourcePositions().getEndPosition(unit, path.getLeaf());
    if (name == null || start < 0 || end < start) {
      return true;
    }
    try {
      CharSequence text = unit.getSourceFile().getCharContent(true);
      int last = (int) Math.min(end, text.length());
      Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "(?![\\w$])");
      return start >= last || word.matcher(text.subSequence((int) start, last)).find();
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static String nameOf(TreePath path) {
    if (path.getLeaf() instanceof VariableTree field) {
      return field.getName().toString();
    } else if (path.getLeaf() instanceof MethodTree method) {
      boolean constructs = method.getName().contentEquals("<init>");
      ClassTree type = (ClassTree) path.getParentPath().getLeaf();
      return constructs ? type.getSimpleName().toString() : method.getName().toString();
    }
    return null;
  }
}

package dev.custody.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
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
      return start >= last || names(text.subSequence((int) start, last).toString(), name);
    } catch (IOException unreadable) {
      return true;
    }
  }

  /** Whether the text has the name as a word of its own; an escaped one could be any. */
  private static boolean names(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return text.contains("\\u");
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

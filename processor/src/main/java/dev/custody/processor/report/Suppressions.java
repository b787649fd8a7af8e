package dev.custody.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which findings of a class the user silenced: {@code @SuppressWarnings("custody")} or {@code
 * "custody:KEY"} on the declaration that a finding is in or on any one around it, local variables
 * included, up to the module.
 */
final class Suppressions {
  private static final String ALL = "custody";

  private final Trees trees;
  private final ModuleSuppressions ofModule;
  private final Set<Suppression> used = new HashSet<>();

  Suppressions(Trees trees, ModuleSuppressions ofModule) {
    this.trees = trees;
    this.ofModule = ofModule;
  }

  /**
   * What one annotation silences.
   *
   * @param what its string
   */
  record Suppression(Tree declaration, String what) {

    String unusedText() {
      return Suppressions.unusedText(what);
    }
  }

  /** What is to be said of a string that silences nothing. */
  static String unusedText(String what) {
    String text = "[custody] \"" + what + "\" silences nothing here";
    String key = what.substring(what.indexOf(':') + 1);
    if (what.equals(ALL) || Key.of(key).isPresent()) {
      return text + "\n  help: remove it";
    }
    List<String> legal = Stream.of(Key.values()).map(Key::id).toList();
    return text
        + "\n  help: "
        + Nearest.to(key, legal)
            .map(near -> "did you mean \"" + ALL + ":" + near + "\"?")
            .orElse("`" + key + "` is no key; remove it");
  }

  /**
   * @param place the finding's tree
   */
  boolean silence(Key key, TreePath place) {
    boolean silenced = false;
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      for (String what : values(path)) {
        if (silences(what, key)) {
          used.add(new Suppression(path.getLeaf(), what));
          silenced = true;
        }
      }
    }
    return silenced || isSilencedByModule(key, place);
  }

  /** No package can carry the annotation, but a module can. */
  private boolean isSilencedByModule(Key key, TreePath place) {
    Element type = trees.getElement(classAround(place));
    return type != null && ofModule.silence(key, type);
  }

  private static TreePath classAround(TreePath place) {
    TreePath path = place;
    while (!(path.getLeaf() instanceof ClassTree) && path.getParentPath() != null) {
      path = path.getParentPath();
    }
    return path;
  }

  static boolean silences(String what, Key key) {
    return what.equals(ALL) || what.equals(ALL + ":" + key.id());
  }

  /** What is written in a class about this checker and has silenced nothing so far. */
  List<Suppression> unused(TreePath type) {
    Element element = trees.getElement(type);
    if (element != null) {
      ofModule.met(element);
    }
    List<Suppression> unused = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        collect();
        return super.visitClass(tree, nothing);
      }

      @Override
      public Void visitMethod(MethodTree tree, Void nothing) {
        collect();
        return super.visitMethod(tree, nothing);
      }

      @Override
      public Void visitVariable(VariableTree tree, Void nothing) {
        collect();
        return super.visitVariable(tree, nothing);
      }

      private void collect() {
        for (String what : values(getCurrentPath())) {
          Suppression suppression = new Suppression(getCurrentPath().getLeaf(), what);
          if (concernsUs(what) && !used.contains(suppression)) {
            unused.add(suppression);
          }
        }
      }
    }.scan(type, null);
    return unused;
  }

  static boolean concernsUs(String what) {
    return what.equals(ALL) || what.startsWith(ALL + ":");
  }

  private List<String> values(TreePath path) {
    Tree tree = path.getLeaf();
    if (!(tree instanceof VariableTree
        || tree instanceof MethodTree
        || tree instanceof ClassTree)) {
      return List.of();
    }
    Element element = trees.getElement(path);
    return element == null ? List.of() : values(element);
  }

  static List<String> values(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> isSuppression(each.getAnnotationType().asElement()))
        .flatMap(each -> each.getElementValues().values().stream())
        .flatMap(Suppressions::strings)
        .toList();
  }

  private static boolean isSuppression(Element annotation) {
    return annotation instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings");
  }

  /** The strings in an annotation's array; while one is still typing, other things are there. */
  private static Stream<String> strings(AnnotationValue values) {
    return values.getValue() instanceof List<?> list
        ? list.stream()
            .map(each -> ((AnnotationValue) each).getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
        : Stream.empty();
  }
}

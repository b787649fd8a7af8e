package dev.custody.processor.report;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

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
   * @param on what it stands on
   * @param what its string
   */
  record Suppression(Element on, String what) {

    String unusedText() {
      return Suppressions.unusedText(what);
    }
  }

  /** What is to be said of a string that silences nothing. */
  static String unusedText(String what) {
    String text = "[custody] \"" + what + "\" silences nothing here";
    String key = what.substring(what.indexOf(':') + 1).trim();
    if (what.equals(ALL) || Key.of(key).isPresent()) {
      return text + "\n  help: remove it";
    }
    List<String> legal = Stream.of(Key.values()).map(Key::id).toList();
    return text
        + "\n  help: "
        + Nearest.to(key, legal)
            .map(near -> "did you mean \"" + ALL + ":" + near + "\"?")
            .orElse(key.isEmpty() ? "a key is missing" : "`" + key + "` is no key; remove it");
  }

  /**
   * @param place the finding's tree
   */
  boolean silence(Key key, TreePath place) {
    boolean silenced = false;
    for (TreePath path = place; path != null; path = path.getParentPath()) {
      Element declared = declared(path);
      for (String what : declared == null ? List.<String>of() : values(declared)) {
        if (silences(what, key)) {
          used.add(new Suppression(declared, what));
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

  /** What is written in a class about this checker and has silenced nothing so far, and where. */
  Map<Suppression, Tree> unused(TreePath type) {
    Element element = trees.getElement(type);
    if (element != null) {
      ofModule.met(element);
    }
    Map<Suppression, Tree> unused = new LinkedHashMap<>();
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
        Element declared = declared(getCurrentPath());
        for (String what : declared == null ? List.<String>of() : values(declared)) {
          Suppression suppression = new Suppression(declared, what);
          if (concernsUs(what) && !used.contains(suppression)) {
            unused.putIfAbsent(suppression, getCurrentPath().getLeaf());
          }
        }
      }
    }.scan(type, null);
    return unused;
  }

  static boolean concernsUs(String what) {
    return what.equals(ALL) || what.startsWith(ALL + ":");
  }

  /** What a tree declares; null if it declares nothing. */
  private Element declared(TreePath path) {
    Tree tree = path.getLeaf();
    boolean declares =
        tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
    Element element = declares ? trees.getElement(path) : null;
    return element == null ? null : component(element);
  }

  /**
   * The field of a record's component, where javac copied the component's annotations to a
   * parameter of the constructor; else the element itself.
   */
  private static Element component(Element element) {
    Element method = element.getEnclosingElement();
    if (element.getKind() != ElementKind.PARAMETER
        || method.getKind() != ElementKind.CONSTRUCTOR
        || method.getEnclosingElement().getKind() != ElementKind.RECORD) {
      return element;
    }
    return ElementFilter.fieldsIn(method.getEnclosingElement().getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
        .filter(field -> values(field).equals(values(element)))
        .map(Element.class::cast)
        .findFirst()
        .orElse(element);
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

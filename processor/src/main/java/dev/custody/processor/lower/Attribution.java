package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac found out about the trees of one file: elements, types, positions. */
final class Attribution {
  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final PlatformTypes platform;
  private final HarmlessReleases harmless;
  private final TreePath path;

  /** To the tree that was asked about last: mostly, it is asked about once more. */
  private TreePath asked;

  private final SourceText text;
  private final Name thisName;
  private final Name superName;
  private final Predicate<Tree> releasedHarmlessly = this::isReleasedHarmlessly;
  private final Map<Element, Boolean> collections = new HashMap<>();
  private final Map<Tree, TreePoint> points = new IdentityHashMap<>();
  private final Map<Tree, TreePoint> worded = new IdentityHashMap<>();
  private final Map<Tree, TreePoint> ends = new IdentityHashMap<>();

  Attribution(
      Trees trees,
      Elements elements,
      Types types,
      PlatformTypes platform,
      HarmlessReleases harmless,
      TreePath path) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.platform = platform;
    this.harmless = harmless;
    this.path = path;
    this.thisName = elements.getName("this");
    this.superName = elements.getName("super");
    this.text = new SourceText(trees.getSourcePositions(), path.getCompilationUnit());
  }

  Types types() {
    return types;
  }

  Elements elements() {
    return elements;
  }

  /** What a declaration declares or a name refers to; null if nothing. */
  Element element(Tree tree) {
    Element element = trees.getElement(pathTo(tree));
    // The constructor of arrays, T[]::new, belongs to no type.
    boolean owned =
        !(element instanceof ExecutableElement)
            || element.getEnclosingElement() instanceof TypeElement;
    return owned ? element : null;
  }

  /** Where a method or constructor is declared, maybe in another file; null if in no source. */
  MethodTree declaration(ExecutableElement method) {
    return trees.getTree(method);
  }

  /** What a field begins as, where it is declared in source; null if nothing. */
  ExpressionTree beginning(VariableElement field) {
    return trees.getTree(field) instanceof VariableTree variable ? variable.getInitializer() : null;
  }

  /** The variable that an expression names (in parentheses or not); null if it is no variable. */
  VariableElement variable(ExpressionTree tree) {
    ExpressionTree stripped = stripped(tree);
    boolean names = stripped instanceof IdentifierTree || stripped instanceof MemberSelectTree;
    return names && element(stripped) instanceof VariableElement variable ? variable : null;
  }

  /** The kind of a primitive type, or of what a wrapper wraps; null for any other type. */
  TypeKind primitive(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return type.getKind();
    }
    try {
      return types.unboxedType(type).getKind();
    } catch (IllegalArgumentException e) {
      return null; // it is no wrapper
    }
  }

  /**
   * The type of an expression. That of a variable is the declared one as far as possible: javac
   * keeps the annotations on its type arguments there only.
   */
  TypeMirror type(Tree tree) {
    if (tree instanceof ParenthesizedTree parenthesized) {
      return type(parenthesized.getExpression());
    }
    TypeMirror type = typeOfTree(tree);
    if (type == null || !isReference(type)) {
      return type;
    }
    TypeMirror declared = null;
    if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
      declared = element(tree) instanceof VariableElement variable ? variable.asType() : null;
    } else if (tree instanceof MethodInvocationTree call) {
      declared = element(call) instanceof ExecutableElement m ? m.getReturnType() : null;
    }
    boolean better = declared != null && declared != type;
    return better && types.isSameType(declared, type) ? declared : type;
  }

  /** The type that javac gave a tree, as it is; null if it gave none. */
  TypeMirror typeOfTree(Tree tree) {
    return trees.getTypeMirror(pathTo(tree));
  }

  private static boolean isReference(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
  }

  /** The variable or method that an expression names; null if it names none. */
  Element named(ExpressionTree tree) {
    ExpressionTree stripped = stripped(tree);
    boolean names =
        stripped instanceof IdentifierTree
            || stripped instanceof MemberSelectTree
            || stripped instanceof MethodInvocationTree;
    Element element = names ? element(stripped) : null;
    boolean named = element instanceof VariableElement || element instanceof ExecutableElement;
    return named ? element : null;
  }

  /** Whether values of the type are collections or maps, whatever is in them. */
  boolean isCollection(TypeMirror type) {
    return type instanceof DeclaredType declared
        && type.getKind() == TypeKind.DECLARED
        && collections.computeIfAbsent(declared.asElement(), each -> isOfCollections(type));
  }

  private boolean isOfCollections(TypeMirror type) {
    return isSubtype(type, "java.util.Collection") || isSubtype(type, "java.util.Map");
  }

  /** Whether values of the type can be thrown; also if it is a choice between such types. */
  boolean isThrowable(TypeMirror type) {
    return type.getKind() == TypeKind.UNION || isSubtype(type, "java.lang.Throwable");
  }

  private boolean isSubtype(TypeMirror type, String name) {
    TypeMirror wanted = platform.named(name);
    return types.isSubtype(types.erasure(type), types.erasure(wanted));
  }

  /** A class of the JDK. */
  TypeMirror ofPlatform(String name) {
    return platform.named(name);
  }

  /** One point per tree: points that are identical mean the same place of the source. */
  TreePoint at(Tree tree) {
    TreePoint point = points.get(tree);
    if (point == null) {
      point = TreePoint.of(text, tree, releasedHarmlessly);
      points.put(tree, point);
    }
    return point;
  }

  private boolean isReleasedHarmlessly(Tree tree) {
    TypeMirror type = tree instanceof VariableTree ? element(tree).asType() : type(tree);
    return type != null && harmless.areOfferedBy(type);
  }

  /** A point at a condition that the source does not spell out, in words that do. */
  TreePoint at(Tree tree, Supplier<String> whenTrue, Supplier<String> whenFalse) {
    TreePoint.Unspelled condition = new TreePoint.Unspelled(whenTrue, whenFalse);
    return worded.computeIfAbsent(tree, t -> TreePoint.of(text, t, condition));
  }

  /** A point at which a loop asks whether there is one more of what {@code visited} holds. */
  TreePoint atTurn(Tree tree, ExpressionTree visited) {
    return at(
        tree,
        () -> "`" + text(visited) + "` has another element",
        () -> "`" + text(visited) + "` has no more elements");
  }

  /** The point of a tree's last character. */
  TreePoint endOf(Tree tree) {
    return ends.computeIfAbsent(tree, t -> TreePoint.endOf(text, t));
  }

  /** Where a resource is closed. */
  TreePoint closing(Tree resource) {
    return TreePoint.closing(text, resource);
  }

  /** What the user wrote, shortened. */
  String text(Tree tree) {
    return text.of(tree);
  }

  /** Whether an expression is {@code this}, perhaps by way of {@code super}. */
  boolean isThis(ExpressionTree tree) {
    return stripped(tree) instanceof IdentifierTree name && isSelf(name.getName());
  }

  /** Whether it is {@code this} or {@code super}; their texts take much longer to compare. */
  boolean isSelf(Name name) {
    return name.equals(thisName) || name.equals(superName);
  }

  /**
   * Whether it is a field of a class; javac takes {@code this} and {@code super} for fields, too.
   */
  boolean isField(VariableElement variable) {
    return variable.getKind() == ElementKind.FIELD && !isSelf(variable.getSimpleName());
  }

  static ExpressionTree stripped(ExpressionTree tree) {
    ExpressionTree stripped = tree;
    while (stripped instanceof ParenthesizedTree parenthesized) {
      stripped = parenthesized.getExpression();
    }
    return stripped;
  }

  // Only the leaf of a path decides what its element and type are, so that paths need not be
  // carried through every level of an expression.
  private TreePath pathTo(Tree tree) {
    if (asked == null || asked.getLeaf() != tree) {
      asked = new TreePath(path, tree);
    }
    return asked;
  }

  TreePath path() {
    return path;
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * Which local variables of a file hold an array or an atomic variable that nobody else gets: all
 * that is done by their names is to read and write elements, by constant indexes, and to call the
 * atomic variable's own methods. Found once, when somebody asks.
 */
final class KeptPrivate {
  private final Attribution source;
  private final Set<VariableElement> exposed = new HashSet<>();
  private boolean found;

  KeptPrivate(Attribution source) {
    this.source = source;
  }

  /** Whether what a local variable holds from its beginning on is its method's alone. */
  boolean contains(VariableElement variable) {
    if (!found) {
      found = true;
      new Finder().scan(source.path().getLeaf(), null);
    }
    return variable.getKind() == ElementKind.LOCAL_VARIABLE && !exposed.contains(variable);
  }

  /** The local variables that a part of the source names. */
  Set<VariableElement> namedIn(Tree part) {
    Set<VariableElement> named = new LinkedHashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void none) {
        if (isLocal(name)) {
          named.add(source.variable(name));
        }
        return null;
      }
    }.scan(part, null);
    return named;
  }

  private boolean isLocal(ExpressionTree tree) {
    VariableElement variable = source.variable(tree);
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE;
  }

  private final class Finder extends TreeScanner<Void, Void> {
    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
      if (isLocal(tree)) {
        exposed.add(source.variable(tree));
      }
      return null;
    }

    @Override
    public Void visitArrayAccess(ArrayAccessTree tree, Void none) {
      boolean plain = tree.getIndex() instanceof LiteralTree && isLocal(tree.getExpression());
      return plain ? null : super.visitArrayAccess(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      boolean plain =
          tree.getMethodSelect() instanceof MemberSelectTree select
              && isLocal(select.getExpression())
              && AtomicVariable.isOne(source.type(select.getExpression()));
      return plain ? scan(tree.getArguments(), null) : super.visitMethodInvocation(tree, null);
    }
  }
}

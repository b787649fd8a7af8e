package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Name;

/**
 * Finds out whether a record's canonical constructor makes a component of the parameter of the same
 * name, as a compact one does that does not write it. It goes by names, since the constructor may
 * stand in a file that javac has not yet come to.
 */
final class PassedComponents extends TreeScanner<Void, Void> {
  private final Name component;
  private final Set<Name> parameters;
  private boolean replaced;

  private PassedComponents(Name component, MethodTree constructor) {
    this.component = component;
    this.parameters =
        constructor.getParameters().stream().map(VariableTree::getName).collect(Collectors.toSet());
  }

  static boolean isPassedOn(Name component, MethodTree constructor) {
    PassedComponents passed = new PassedComponents(component, constructor);
    passed.scan(constructor.getBody(), null);
    return !passed.replaced;
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void none) {
    ExpressionTree to = Attribution.stripped(tree.getVariable());
    if (to instanceof IdentifierTree parameter) {
      replaced |= parameter.getName().equals(component);
    } else if (to instanceof MemberSelectTree field && field.getIdentifier().equals(component)) {
      replaced |= !mentioned(tree.getExpression()).equals(Set.of(component));
    }
    return super.visitAssignment(tree, none);
  }

  /** The parameters that an expression names. */
  private Set<Name> mentioned(ExpressionTree tree) {
    Set<Name> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void none) {
        if (parameters.contains(name.getName())) {
          names.add(name.getName());
        }
        return null;
      }
    }.scan(tree, null);
    return names;
  }
}

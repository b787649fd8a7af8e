package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds out whether a part of the source writes a variable. */
final class WrittenVariables extends TreeScanner<Boolean, Predicate<VariableElement>> {
  private final Attribution source;

  WrittenVariables(Attribution source) {
    this.source = source;
  }

  boolean in(Tree tree, VariableElement variable) {
    return Boolean.TRUE.equals(scan(tree, variable::equals));
  }

  boolean inAny(List<? extends Tree> trees, VariableElement variable) {
    return trees.stream().anyMatch(tree -> in(tree, variable));
  }

  /** Whether a field of the class is written. */
  boolean inFieldsOf(Tree tree, TypeElement type) {
    Predicate<VariableElement> isField = variable -> type.equals(variable.getEnclosingElement());
    return Boolean.TRUE.equals(scan(tree, isField));
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }

  @Override
  public Boolean visitAssignment(AssignmentTree tree, Predicate<VariableElement> variable) {
    return reduce(writes(tree.getVariable(), variable), super.visitAssignment(tree, variable));
  }

  @Override
  public Boolean visitCompoundAssignment(
      CompoundAssignmentTree tree, Predicate<VariableElement> variable) {
    return reduce(
        writes(tree.getVariable(), variable), super.visitCompoundAssignment(tree, variable));
  }

  @Override
  public Boolean visitUnary(UnaryTree tree, Predicate<VariableElement> variable) {
    boolean changes =
        switch (tree.getKind()) {
          case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
          default -> false;
        };
    return reduce(
        changes && writes(tree.getExpression(), variable), super.visitUnary(tree, variable));
  }

  private boolean writes(ExpressionTree left, Predicate<VariableElement> wanted) {
    VariableElement variable = source.variable(left);
    return variable != null && wanted.test(variable);
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/**
 * Entries that a loop comes by and that another variable keeps: {@code worst = entry}. What such a
 * variable has is a view of the map when the loop is over.
 */
final class KeptEntries extends TreeScanner<Void, Void> {
  private final Body body;
  private final VariableElement entry;
  private boolean kept;
  private boolean compared;

  private KeptEntries(Body body, VariableElement entry) {
    this.body = body;
    this.entry = entry;
  }

  /** Whether a turn gives the entry to another variable, and compares it with no other one. */
  static boolean isKept(Body body, VariableElement entry, Tree turn) {
    KeptEntries entries = new KeptEntries(body, entry);
    entries.scan(turn, null);
    return entries.kept && !entries.compared;
  }

  /** The local variable that a condition tells to hold something; null if it is about none. */
  static VariableElement there(Body body, ExpressionTree condition) {
    return Attribution.stripped(condition) instanceof BinaryTree test
            && test.getKind() == Tree.Kind.NOT_EQUAL_TO
            && Constants.isNull(test.getRightOperand())
        ? local(body, test.getLeftOperand())
        : null;
  }

  private static VariableElement local(Body body, ExpressionTree tree) {
    VariableElement variable =
        Attribution.stripped(tree) instanceof IdentifierTree name
            ? body.source.variable(name)
            : null;
    return variable != null && variable.getKind() == ElementKind.LOCAL_VARIABLE ? variable : null;
  }

  private boolean isEntry(ExpressionTree tree) {
    return entry.equals(local(body, tree));
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void none) {
    kept |= isEntry(tree.getExpression()) && local(body, tree.getVariable()) != null;
    return super.visitAssignment(tree, none);
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void none) {
    boolean compares =
        tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
    compared |= compares && (isEntry(tree.getLeftOperand()) || isEntry(tree.getRightOperand()));
    return super.visitBinary(tree, none);
  }
}

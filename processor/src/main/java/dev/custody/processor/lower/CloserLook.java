package dev.custody.processor.lower;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks at all of a body that is going to be lowered. */
final class CloserLook extends TreeScanner<Void, Void> {
  private final Attribution source;
  private final Roles roles;
  private LocalNames names = new LocalNames();
  private boolean broken;
  private boolean touchesFields;

  CloserLook(ClassContext context) {
    this.source = context.source();
    this.roles = context.roles();
  }

  CloserLook at(Tree tree) {
    scan(tree, null);
    return this;
  }

  /** Whether javac found something in it that means nothing. */
  boolean isBroken() {
    return broken;
  }

  boolean touchesFields() {
    return touchesFields;
  }

  @Override
  public Void scan(Tree tree, Void none) {
    if (tree instanceof ExpressionTree && !(tree instanceof LiteralTree) && !broken) {
      TypeMirror type = source.typeOfTree(tree);
      broken = type != null && type.getKind() == TypeKind.ERROR;
    }
    return super.scan(tree, none);
  }

  private void name(ExpressionTree tree) {
    Element element = source.element(tree);
    if (element instanceof VariableElement variable) {
      touchesFields |= isFollowed(variable);
    }
    broken |= element != null && element.asType().getKind() == TypeKind.ERROR;
  }

  private boolean isFollowed(VariableElement variable) {
    return source.isField(variable)
        && roles.hasLocal(variable.asType())
        && !roles.isOfLanguage(variable.asType());
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void none) {
    name(tree);
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void none) {
    name(tree);
    return super.visitMemberSelect(tree, none);
  }

  /** The types of methods take long to ask for, and say nothing more than that of the call. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    ExpressionTree method = Attribution.stripped(tree.getMethodSelect());
    name(method);
    if (method instanceof MemberSelectTree select) {
      scan(select.getExpression(), none);
    }
    scan(tree.getTypeArguments(), none);
    return scan(tree.getArguments(), none);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void none) {
    Element element = source.element(tree);
    broken |= element == null || element.asType().getKind() == TypeKind.ERROR;
    boolean nameless = tree.getName().length() == 0;
    if (element instanceof VariableElement variable && !source.isField(variable) && !nameless) {
      broken |= !names.declare(tree.getName());
    }
    return super.visitVariable(tree, none);
  }

  /** Where it can be seen depends on what is true; other variables are never seen there. */
  @Override
  public Void visitBindingPattern(BindingPatternTree tree, Void none) {
    broken |= names.has(tree.getVariable().getName());
    return scoped(() -> super.visitBindingPattern(tree, none));
  }

  private Void scoped(Runnable scanning) {
    int outside = names.count();
    scanning.run();
    names.keep(outside);
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    return scoped(() -> super.visitMethod(tree, none));
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
    return scoped(() -> super.visitLambdaExpression(tree, none));
  }

  @Override
  public Void visitBlock(BlockTree tree, Void none) {
    return scoped(() -> super.visitBlock(tree, none));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void none) {
    return scoped(() -> super.visitForLoop(tree, none));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
    return scoped(() -> super.visitEnhancedForLoop(tree, none));
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void none) {
    return scoped(() -> super.visitSwitch(tree, none));
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
    return scoped(() -> super.visitSwitchExpression(tree, none));
  }

  @Override
  public Void visitTry(TryTree tree, Void none) {
    scoped(
        () -> {
          scan(tree.getResources(), none);
          scan(tree.getBlock(), none);
        });
    scan(tree.getCatches(), none);
    return scan(tree.getFinallyBlock(), none);
  }

  /** A class in the body gives names of its own. */
  @Override
  public Void visitClass(ClassTree tree, Void none) {
    LocalNames around = names;
    names = new LocalNames();
    super.visitClass(tree, none);
    names = around;
    return null;
  }

  /** javac says that such a type cannot be caught, and leaves it as it is. */
  @Override
  public Void visitCatch(CatchTree tree, Void none) {
    TypeMirror caught = source.type(tree.getParameter().getType());
    broken |= caught == null || !source.isThrowable(caught);
    return scoped(() -> super.visitCatch(tree, none));
  }

  /** javac says that there is no such operator, and gives it the type of the variable. */
  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
    TypeMirror changed = source.type(tree.getVariable());
    TypeMirror by = source.type(tree.getExpression());
    boolean joins = tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && !isNumberOrTruth(changed);
    broken |= !joins && isTruth(changed) != isTruth(by);
    return super.visitCompoundAssignment(tree, none);
  }

  private boolean isTruth(TypeMirror type) {
    return type != null && source.primitive(type) == TypeKind.BOOLEAN;
  }

  private boolean isNumberOrTruth(TypeMirror type) {
    return type != null && source.primitive(type) != null;
  }

  @Override
  public Void visitErroneous(ErroneousTree tree, Void none) {
    broken = true;
    return null;
  }
}

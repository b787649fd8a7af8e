package dev.custody.processor.lower;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Looks whether a body touches anything that is tracked. Most bodies do not, and then this look is
 * all that they cost.
 */
final class QuickLook extends TreeScanner<Void, Void> {
  private final Attribution source;
  private final ClassContext context;
  private final OwnMethod own;
  private boolean interesting;
  private boolean callsOwn;

  QuickLook(ClassContext context) {
    this.source = context.source();
    this.context = context;
    this.own = new OwnMethod(context);
  }

  QuickLook at(Tree tree) {
    scan(tree, null);
    return this;
  }

  QuickLook at(List<Tree> trees) {
    scan(trees, null);
    return this;
  }

  boolean isInteresting() {
    return interesting || callsOwn;
  }

  /** Whether it calls a method of the class that may do something to its owning fields. */
  boolean callsOwn() {
    return callsOwn;
  }

  /** Whether a contract says something of references that the types alone do not tell. */
  static boolean isInteresting(MethodContract contract) {
    for (ArgumentContract parameter : contract.parameters()) {
      if (isInteresting(parameter)) {
        return true;
      }
    }
    return contract.receiver() != null && isInteresting(contract.receiver())
        || contract.result() instanceof ResultTerms.Owned
        || contract.result() instanceof ResultTerms.Borrowed;
  }

  private static boolean isInteresting(ArgumentContract argument) {
    Terms terms = argument.terms();
    return terms instanceof Terms.Stolen
        || terms instanceof Terms.Kept
        || terms instanceof Terms.Retained
        || terms instanceof Terms.Released;
  }

  /** Nothing more is looked at once something was found. */
  @Override
  public Void scan(Tree tree, Void none) {
    return interesting ? null : super.scan(tree, none);
  }

  private void look(TypeMirror type) {
    if (!interesting && type != null) {
      TypeRole role = context.contracts().role(type);
      interesting = role == TypeRole.COUNTED || role == TypeRole.CONTAINER;
    }
  }

  private void look(ExecutableElement method, ExpressionTree receiver) {
    if (!interesting && !isToldByTypes(method)) {
      boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
      TypeMirror type =
          isStatic || receiver == null ? context.type().asType() : source.type(receiver);
      interesting = isInteresting(context.contracts().method(method, isStatic ? null : type));
    }
  }

  private boolean isToldByTypes(ExecutableElement method) {
    return context.roles().isToldByTypes((TypeElement) method.getEnclosingElement());
  }

  private void name(ExpressionTree tree) {
    Element element = source.element(tree);
    if (element instanceof VariableElement variable) {
      look(variable.asType());
    }
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

  @Override
  public Void visitVariable(VariableTree tree, Void none) {
    Element element = source.element(tree);
    if (element != null) {
      look(element.asType());
    }
    return super.visitVariable(tree, none);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    look(source.typeOfTree(tree));
    if (source.element(tree) instanceof ExecutableElement method) {
      // Only there are annotations on type arguments.
      look(method.getReturnType());
      ExpressionTree select = tree.getMethodSelect();
      look(method, select instanceof MemberSelectTree member ? member.getExpression() : null);
      callsOwn |= own.isOwn(method) && !OwnMethod.mayBeAnother(method);
    }
    return super.visitMethodInvocation(tree, none);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void none) {
    TypeMirror type = source.type(tree);
    look(type);
    if (!interesting
        && source.element(tree) instanceof ExecutableElement constructor
        && !isToldByTypes(constructor)) {
      interesting = isInteresting(context.contracts().method(constructor, type));
    }
    return super.visitNewClass(tree, none);
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void none) {
    look(source.type(tree));
    return super.visitNewArray(tree, none);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void none) {
    if (source.element(tree) instanceof ExecutableElement method
        && method.getKind() == ElementKind.METHOD) {
      look(method, tree.getQualifierExpression());
    }
    return super.visitMemberReference(tree, none);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void none) {
    return null;
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Finds the constructor that an anonymous class passes its arguments to. */
final class SuperConstructor extends TreeScanner<ExecutableElement, Void> {
  private final Attribution source;

  SuperConstructor(Attribution source) {
    this.source = source;
  }

  /** Returns null if there is none in the tree. */
  ExecutableElement of(NewClassTree tree) {
    for (Tree member : tree.getClassBody().getMembers()) {
      if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
        ExecutableElement called = scan(method.getBody(), null);
        if (called != null) {
          return called;
        }
      }
    }
    return (ExecutableElement) source.element(tree);
  }

  @Override
  public ExecutableElement visitMethodInvocation(MethodInvocationTree call, Void none) {
    return source.element(call) instanceof ExecutableElement method
            && method.getKind() == ElementKind.CONSTRUCTOR
        ? method
        : super.visitMethodInvocation(call, none);
  }

  @Override
  public ExecutableElement reduce(ExecutableElement one, ExecutableElement other) {
    return one == null ? other : one;
  }
}

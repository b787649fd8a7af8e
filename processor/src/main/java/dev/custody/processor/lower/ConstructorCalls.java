package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import javax.lang.model.element.Name;

/** Finds the call of another constructor that a constructor contains. */
final class ConstructorCalls extends OwnCode<Name> {

  /** Whether the constructor runs the initializers itself, since it does not call {@code this}. */
  static boolean runInitializers(MethodTree constructor) {
    Name called = called(constructor);
    return called == null || called.contentEquals("super");
  }

  /** Whether there is a call of another constructor in the tree. */
  static boolean hasCall(MethodTree constructor) {
    return called(constructor) != null;
  }

  /** Which constructor it calls; null if the tree contains no such call. */
  static Name called(MethodTree constructor) {
    return new ConstructorCalls().scan(constructor.getBody(), null);
  }

  /** Returns {@code this} or {@code super}; null if the expression is no such call. */
  static Name called(ExpressionTree tree) {
    if (!(tree instanceof MethodInvocationTree call)) {
      return null;
    }
    Name name = null;
    if (call.getMethodSelect() instanceof IdentifierTree select) {
      name = select.getName();
    } else if (call.getMethodSelect() instanceof MemberSelectTree select) {
      name = select.getIdentifier();
    }
    boolean constructs =
        name != null && (name.contentEquals("this") || name.contentEquals("super"));
    return constructs ? name : null;
  }

  @Override
  public Name visitMethodInvocation(MethodInvocationTree call, Void none) {
    Name called = called(call);
    return called != null ? called : super.visitMethodInvocation(call, none);
  }

  @Override
  public Name reduce(Name one, Name other) {
    return one == null ? other : one;
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Local;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Recognizes a loop that asks an iterator for its next element in each turn, {@code while
 * (it.hasNext())}, and that ends for no other reason than that there is none.
 */
final class IteratorLoop {
  private IteratorLoop() {}

  /** The local variable that holds the iterator; null if the loop is no such loop. */
  static Local iterator(ExpressionTree condition, StatementTree statement, Body body) {
    if (condition == null
        || !(Attribution.stripped(condition) instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !asksForMore(body.source.element(call))) {
      return null;
    }
    VariableElement variable = body.source.variable(select.getExpression());
    boolean held =
        variable != null
            && (variable.getKind() == ElementKind.LOCAL_VARIABLE
                || variable.getKind() == ElementKind.PARAMETER)
            && body.roles.of(variable.asType()) == TypeRole.CONTAINER
            && !new WrittenVariables(body.source).in(statement, variable);
    return held ? body.variables.lookUp(variable, body.source.at(condition)) : null;
  }

  private static boolean asksForMore(Element method) {
    if (method == null || !(method.getEnclosingElement() instanceof TypeElement type)) {
      return false;
    }
    String name = type.getQualifiedName() + "." + method.getSimpleName();
    return switch (name) {
      case "java.util.Iterator.hasNext",
          "java.util.ListIterator.hasNext",
          "java.util.Enumeration.hasMoreElements" ->
          true;
      default -> false;
    };
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * The arguments of a call that is lowered several times, since it may be a call of this method or
 * of that. They are evaluated once, before it is asked which; otherwise calls within calls would
 * double with each level.
 */
final class EvaluatedArguments {
  private final Body body;

  EvaluatedArguments(Body body) {
    this.body = body;
  }

  List<Argument> of(List<? extends ExpressionTree> trees) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      arguments.add(evaluated(trees.get(i), trees.subList(i + 1, trees.size())));
    }
    return arguments;
  }

  /** A constant and a variable that keeps its value stand for themselves, however often asked. */
  private Argument evaluated(ExpressionTree tree, List<? extends ExpressionTree> later) {
    Argument argument = Argument.of(tree, body.source);
    VariableElement variable = localVariable(tree);
    boolean written = variable != null && new WrittenVariables(body.source).inAny(later, variable);
    if (isConstant(tree) || (variable != null && !written)) {
      return argument;
    }
    Local value = body.expressions.value(tree);
    if (written && value != null) {
      Local before = body.variables.temporary(value::name, body.roles.of(argument.type()));
      body.graph.add(new Step.Copy(before, value, argument.at()));
      body.functions.copied(value, before);
      value = before;
    }
    return Argument.of(value, argument.type(), argument.at());
  }

  private VariableElement localVariable(ExpressionTree tree) {
    VariableElement variable = body.source.variable(tree);
    return variable == null || variable.getKind().isField() ? null : variable;
  }

  private boolean isConstant(ExpressionTree tree) {
    return Constants.isNull(tree) || body.constants.known(tree) != null;
  }
}

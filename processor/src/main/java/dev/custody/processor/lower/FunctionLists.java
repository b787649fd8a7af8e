package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The local collections of functions: {@code Deque<Runnable> undo}. What a function takes along
 * that is put into one is there until somebody looks at the collection. Each mention but those that
 * put something in is a step of its own, so that the analysis sees when that may be.
 */
final class FunctionLists {
  private final Body body;
  private final Map<VariableElement, Boolean> known = new HashMap<>();

  FunctionLists(Body body) {
    this.body = body;
  }

  /** Whether a variable is local and its type that of a collection of functions. */
  boolean contain(VariableElement variable) {
    if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    Boolean found = known.get(variable);
    if (found == null) {
      found = isCollectionOfFunctions(variable.asType());
      known.put(variable, found);
    }
    return found;
  }

  private boolean isCollectionOfFunctions(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.getTypeArguments().stream()
            .anyMatch(each -> body.roles.of(each) == TypeRole.FUNCTION)
        && body.source.isCollection(type);
  }

  /** Notes that a variable is mentioned otherwise than to put a function in. */
  void mentioned(VariableElement variable, Local local, At at) {
    if (local != null && contain(variable)) {
      body.graph.add(new Step.Use(local, at));
    }
  }

  /** Whether what a method is called on is one, and gets another function. */
  boolean get(Argument receiver, List<Argument> arguments, MethodContract contract) {
    return contain(body.source.variable(receiver.tree()))
        && arguments.stream().anyMatch(each -> body.roles.of(each.type()) == TypeRole.FUNCTION)
        && contract.parameters().contains(ArgumentContract.PUT);
  }

  /** What it means to put a function in: nobody knows where, if somebody else may have it, too. */
  Effect put(Argument receiver, Local collection, At at) {
    boolean alone = receiver != null && receiver.tree() != null && isAlone(receiver.tree(), at);
    return new Effect.Steal(When.ALWAYS, alone ? collection : null, true);
  }

  /** Whether nobody else has got the collection where a function is put into it. */
  private boolean isAlone(ExpressionTree collection, At put) {
    VariableElement variable = body.source.variable(collection);
    return contain(variable)
        && body.context.beginnings().get(variable) instanceof NewClassTree
        && !body.context.alterations().isWritten(variable)
        && !body.context.alterations().isSharedBefore(variable, put.offset());
  }
}

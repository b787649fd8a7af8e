package dev.custody.processor.lower;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Where the containers go that expressions make. Whether {@code List.of(buf)} is to own what is in
 * it, it cannot say itself; the variable, parameter or method that gets it does.
 */
final class Destinations {
  private final Variables variables;
  private final Map<Tree, Element> known = new IdentityHashMap<>(0);
  private final Set<Tree> dropped = Collections.newSetFromMap(new IdentityHashMap<>(0));
  private ExecutableElement method;

  Destinations(Variables variables) {
    this.variables = variables;
  }

  /** Says which method returns what the body gives back. */
  void returnedBy(ExecutableElement returning) {
    method = returning;
  }

  void returned(ExpressionTree value) {
    goesTo(value, method);
  }

  /**
   * Says that arguments go to the parameters of what is called; those of a method of the JDK that
   * makes a container of them go where that goes.
   */
  void passed(List<Argument> arguments, ExecutableElement called, Element destination) {
    boolean copies = destination != null && isOfJavaUtil(called);
    List<? extends VariableElement> parameters = called.getParameters();
    int last = called.isVarArgs() ? parameters.size() - 1 : parameters.size();
    for (int i = 0; i < Math.min(last, arguments.size()); i++) {
      if (arguments.get(i).tree() != null) {
        goesTo(arguments.get(i).tree(), copies ? destination : parameters.get(i));
      }
    }
  }

  private static boolean isOfJavaUtil(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith("java.util.");
  }

  void goesTo(ExpressionTree value, Element destination) {
    ExpressionTree stripped = Attribution.stripped(value);
    if (destination == null) {
      return;
    } else if (stripped instanceof ConditionalExpressionTree choice) {
      goesTo(choice.getTrueExpression(), destination);
      goesTo(choice.getFalseExpression(), destination);
    } else if (stripped instanceof MethodInvocationTree || stripped instanceof NewArrayTree) {
      known.put(stripped, destination);
    }
  }

  /** Says that a call is all that an object is for, if it was made in its place. */
  void calledAndDropped(Argument receiver) {
    ExpressionTree made =
        receiver == null || receiver.tree() == null ? null : Attribution.stripped(receiver.tree());
    if (made instanceof NewClassTree) {
      dropped.add(made);
    }
  }

  /** Whether an object that is made is there for one call, and nobody has it afterwards. */
  boolean isDropped(Tree made) {
    return dropped.contains(made);
  }

  /** The declaration that gets the value of an expression; null if none is known. */
  Element of(Tree value, Wish wish) {
    VariableElement variable = wish.target() == null ? null : variables.elementOf(wish.target());
    return variable == null ? known.get(value) : variable;
  }
}

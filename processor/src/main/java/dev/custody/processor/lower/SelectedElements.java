package dev.custody.processor.lower;

import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.contract.ArgumentContract.Selection;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Says which element of a container a call is about. */
final class SelectedElements {
  private final Body body;

  SelectedElements(Body body) {
    this.body = body;
  }

  /** The key that a call passes; null if it passes none. */
  Key of(MethodContract contract, List<Argument> arguments) {
    for (int i = 0; i < arguments.size() && i < contract.parameters().size(); i++) {
      Selection selection = contract.argument(i).selects();
      if (selection != Selection.NOTHING) {
        return key(arguments.get(i), selection == Selection.INDEX);
      }
    }
    return null;
  }

  private Key key(Argument argument, boolean isIndex) {
    ExpressionTree tree = argument.tree() == null ? null : Attribution.stripped(argument.tree());
    if (tree == null) {
      return new Key(null, argument.local(), isIndex);
    }
    Value constant = body.constants.known(tree);
    if (constant != null) {
      return new Key(constant, null, isIndex);
    }
    VariableElement variable = tree instanceof IdentifierTree ? body.source.variable(tree) : null;
    Local local = variable == null ? null : body.variables.known(variable);
    return new Key(null, local == null ? repeatable(tree) : local, isIndex);
  }

  /** What is written in the same words once more is taken to be the same; null if it cannot be. */
  private Place repeatable(ExpressionTree tree) {
    List<Local> mentioned = new ArrayList<>();
    Boolean changes =
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean scan(Tree each, Void none) {
            return changesSomething(each) || Boolean.TRUE.equals(super.scan(each, none));
          }

          @Override
          public Boolean reduce(Boolean one, Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
          }

          @Override
          public Boolean visitIdentifier(IdentifierTree name, Void none) {
            VariableElement variable = body.source.variable(name);
            Local local = variable == null ? null : body.variables.known(variable);
            if (local != null) {
              mentioned.add(local);
            }
            return false;
          }
        }.scan(tree, null);
    return changes ? null : new Place.Computed(tree.toString(), mentioned);
  }

  private static boolean changesSomething(Tree tree) {
    if (tree == null) {
      return false;
    }
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      case ASSIGNMENT, NEW_CLASS, LAMBDA_EXPRESSION -> true;
      default -> tree instanceof CompoundAssignmentTree;
    };
  }
}

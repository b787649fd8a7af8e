package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop.Range;
import dev.custody.processor.program.Place;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Reads from the head of a counting loop which elements it visibly passes over. */
final class IndexRange {
  private final Body body;
  private final VariableElement index;
  private final Set<Place> containers;

  /**
   * @param containers those whose elements the index selects
   */
  IndexRange(Body body, VariableElement index, Set<Place> containers) {
    this.body = body;
    this.index = index;
    this.containers = containers;
  }

  /**
   * @param step by how much each turn counts up, or down
   */
  Range of(ForLoopTree tree, int step) {
    if (Math.abs(step) > 1) {
      return Range.NOT_EACH;
    }
    ExpressionTree first = first(tree);
    if (first == null || !(Attribution.stripped(tree.getCondition()) instanceof BinaryTree last)) {
      return Range.ALL;
    }
    return step > 0 ? upwards(first, last) : downwards(first, last);
  }

  private Range upwards(ExpressionTree first, BinaryTree last) {
    Integer from = constant(first);
    if (from == null) {
      return Range.REST;
    } else if (from > 0) {
      return Range.NOT_FIRST;
    }
    int leftOut =
        switch (last.getKind()) {
          case LESS_THAN, NOT_EQUAL_TO -> 0;
          case LESS_THAN_EQUAL -> 1;
          default -> Integer.MAX_VALUE;
        };
    ExpressionTree end = last.getRightOperand();
    if (!index.equals(body.source.variable(last.getLeftOperand())) || isEnd(end)) {
      return Range.ALL;
    }
    return isBeforeEnd(beginning(end), leftOut) ? Range.NOT_LAST : Range.REST;
  }

  private Range downwards(ExpressionTree first, BinaryTree last) {
    Integer to =
        index.equals(body.source.variable(last.getLeftOperand()))
            ? constant(last.getRightOperand())
            : null;
    boolean notFirst =
        to != null
            && switch (last.getKind()) {
              case GREATER_THAN, NOT_EQUAL_TO -> to >= 0;
              case GREATER_THAN_EQUAL -> to > 0;
              default -> false;
            };
    if (notFirst) {
      return Range.NOT_FIRST;
    }
    return isBeforeEnd(first, 1) ? Range.NOT_LAST : Range.ALL;
  }

  private ExpressionTree first(ForLoopTree tree) {
    for (StatementTree initializer : tree.getInitializer()) {
      if (initializer instanceof VariableTree variable
          && index.equals(body.source.element(variable))) {
        return variable.getInitializer();
      }
    }
    return null;
  }

  private Integer constant(ExpressionTree tree) {
    return body.constants.of(tree) instanceof Integer number ? number : null;
  }

  /** Whether it is the number of elements less more than a constant. */
  private boolean isBeforeEnd(ExpressionTree tree, int constant) {
    return Attribution.stripped(tree) instanceof BinaryTree difference
        && difference.getKind() == Tree.Kind.MINUS
        && isSize(beginning(difference.getLeftOperand()))
        && constant(difference.getRightOperand()) != null
        && constant(difference.getRightOperand()) > constant;
  }

  /** Whether it is the number of elements, as far as one can see. */
  private boolean isEnd(ExpressionTree tree) {
    return constant(tree) != null || isSize(beginning(tree)) || isDimension(tree);
  }

  /** Whether it is what the array was made with. */
  private boolean isDimension(ExpressionTree tree) {
    VariableElement length = body.source.variable(tree);
    return length != null
        && containers.stream()
            .filter(Local.class::isInstance)
            .map(place -> body.variables.elementOf((Local) place))
            .map(body.context.beginnings()::get)
            .anyMatch(
                made ->
                    made instanceof NewArrayTree array
                        && !array.getDimensions().isEmpty()
                        && length.equals(body.source.variable(array.getDimensions().get(0))));
  }

  /** The expression, or what the variable that it is begins as. */
  private ExpressionTree beginning(ExpressionTree tree) {
    ExpressionTree beginning = body.context.beginnings().get(body.source.variable(tree));
    return Attribution.stripped(beginning == null ? tree : beginning);
  }

  private boolean isSize(ExpressionTree tree) {
    ExpressionTree asked =
        tree instanceof MethodInvocationTree call && call.getArguments().isEmpty()
            ? call.getMethodSelect()
            : tree;
    boolean named =
        asked instanceof MemberSelectTree select
            && (select.getIdentifier().contentEquals("size")
                || select.getIdentifier().contentEquals("length"));
    if (!named) {
      return false;
    }
    ExpressionTree container = Attribution.stripped(((MemberSelectTree) asked).getExpression());
    return body.source.variable(container) != null
        && containers.contains(body.places.of(container));
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;

/**
 * Tells which expressions in the head of a loop are the number of a container's elements, for
 * certain: that is asked for there, or was asked for before and is still the same.
 */
final class ElementCount {
  private final Body body;
  private final Alterations alterations;
  private final Tree loop;
  private final Place container;
  private final VariableElement name;

  /**
   * @param name the variable whose place the container is
   */
  ElementCount(Body body, Tree loop, Place container, VariableElement name) {
    this.body = body;
    this.alterations = body.context.alterations();
    this.loop = loop;
    this.container = container;
    this.name = name;
  }

  /** By how much an expression is less than that number; null where that is not certain. */
  Integer lessThanAll(ExpressionTree number) {
    ExpressionTree tree = Attribution.stripped(number);
    Integer ofWritten = lessThanWritten(tree);
    if (isSize(tree) || isMadeSoLong(tree)) {
      return 0;
    } else if (ofWritten != null) {
      return ofWritten;
    } else if (tree instanceof BinaryTree difference && difference.getKind() == Tree.Kind.MINUS) {
      Integer less = lessThanAll(difference.getLeftOperand());
      Object by = body.constants.of(difference.getRightOperand());
      return less != null && by instanceof Integer constant ? less + constant : null;
    }
    ExpressionTree beginning = beginning(tree);
    return beginning == null || isOfAnotherBody(tree) || isOutdated(beginning)
        ? null
        : lessThanAll(beginning);
  }

  /** Whether the body around this one asked, and what it holds may be another number by now. */
  private boolean isOfAnotherBody(ExpressionTree variable) {
    Local local = body.variables.lookUp(body.source.variable(variable), body.source.at(loop));
    boolean array = name.asType() instanceof ArrayType && !name.getKind().isField();
    return !array && (local == null || local.kind() == Local.Kind.CAPTURED);
  }

  /** What a variable holds from its declaration on; null if it is another expression. */
  private ExpressionTree beginning(ExpressionTree tree) {
    VariableElement variable = body.source.variable(tree);
    return variable == null
            || variable.getKind() != ElementKind.LOCAL_VARIABLE
            || alterations.isWritten(variable)
        ? null
        : body.context.beginnings().get(variable);
  }

  /** Whether the number of elements may be another one by the end of the loop. */
  private boolean isOutdated(ExpressionTree asked) {
    int from = body.source.at(asked).offset();
    int to = body.source.endOf(loop).offset();
    for (Frame each = body.frame(); each != null; each = each.outer()) {
      if (each instanceof Frame.Target around
          && around.repeats()
          && body.source.at(around.tree()).offset() > from) {
        to = Math.max(to, body.source.endOf(around.tree()).offset());
      }
    }
    return alterations.mayAlter(name, from, to);
  }

  private boolean isSize(ExpressionTree tree) {
    ExpressionTree counted = counted(tree);
    return counted != null
        && name.equals(body.source.variable(counted))
        && container.equals(body.places.of(counted));
  }

  /** That of which an expression asks the number of elements; null if it does not. */
  private ExpressionTree counted(ExpressionTree tree) {
    ExpressionTree asked =
        tree instanceof MethodInvocationTree call && call.getArguments().isEmpty()
            ? call.getMethodSelect()
            : tree;
    boolean counts =
        asked instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(asked == tree ? "length" : "size");
    return counts ? Attribution.stripped(((MemberSelectTree) asked).getExpression()) : null;
  }

  /** By how much a constant is less than the number of elements that the source lists. */
  private Integer lessThanWritten(ExpressionTree tree) {
    NewArrayTree made = made();
    boolean listed = made != null && made.getInitializers() != null;
    return listed && body.constants.of(tree) instanceof Integer constant
        ? made.getInitializers().size() - constant
        : null;
  }

  /** Whether the array was made with so many elements. */
  private boolean isMadeSoLong(ExpressionTree tree) {
    NewArrayTree made = made();
    return made != null
        && !made.getDimensions().isEmpty()
        && isSame(made.getDimensions().get(0), tree);
  }

  /** What makes the array that the container is, as long as there is no other; or null. */
  private NewArrayTree made() {
    boolean same = !name.getKind().isField() && !alterations.isWritten(name);
    return same && body.context.beginnings().get(name) instanceof NewArrayTree made ? made : null;
  }

  private boolean isSame(ExpressionTree one, ExpressionTree other) {
    Object constant = body.constants.of(one);
    VariableElement variable = body.source.variable(one);
    if (constant != null) {
      return constant.equals(body.constants.of(other));
    } else if (isSteady(variable) && variable.equals(body.source.variable(other))) {
      return true;
    }
    ExpressionTree counted = orBeginning(one);
    ExpressionTree countedToo = orBeginning(other);
    return counted != null
        && countedToo != null
        && body.source.type(counted) instanceof ArrayType
        && isSteady(body.source.variable(counted))
        && body.source.variable(counted).equals(body.source.variable(countedToo));
  }

  /** The array that the expression, or the variable that it is, asks for its length. */
  private ExpressionTree orBeginning(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    ExpressionTree beginning = beginning(stripped);
    return counted(beginning == null ? stripped : Attribution.stripped(beginning));
  }

  private boolean isSteady(VariableElement variable) {
    return variable != null && !variable.getKind().isField() && !alterations.isWritten(variable);
  }
}

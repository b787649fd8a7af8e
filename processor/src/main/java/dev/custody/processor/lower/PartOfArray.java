package dev.custody.processor.lower;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;

/**
 * Whether a call copies all of an array, or perhaps a part: {@code Arrays.copyOf(all, all.length +
 * 1)}, {@code System.arraycopy(all, 0, larger, 0, all.length)}.
 */
final class PartOfArray {
  private PartOfArray() {}

  static boolean isCopied(Body body, List<Argument> arguments) {
    if (arguments.isEmpty() || !(arguments.get(0).type() instanceof ArrayType)) {
      return false;
    }
    Argument array = arguments.get(0);
    Argument length = arguments.get(arguments.size() - 1);
    if (length.type().getKind() != TypeKind.INT) {
      return false;
    }
    Argument from = arguments.get(1);
    boolean fromFirst = from == length || Integer.valueOf(0).equals(body.constants.of(from.tree()));
    return !fromFirst
        || array.tree() == null
        || !isLengthAtLeast(body, length.tree(), body.source.variable(array.tree()));
  }

  /** Whether an expression is the length of an array, or more. */
  private static boolean isLengthAtLeast(Body body, ExpressionTree tree, VariableElement array) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof BinaryTree more) {
      boolean adds = more.getKind() == Tree.Kind.PLUS || more.getKind() == Tree.Kind.MULTIPLY;
      return adds && isLengthAtLeast(body, more.getLeftOperand(), array);
    }
    return array != null
        && stripped instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("length")
        && array.equals(body.source.variable(select.getExpression()));
  }
}

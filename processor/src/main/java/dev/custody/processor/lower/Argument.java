package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A receiver or an argument of a call before it is evaluated.
 *
 * @param tree the expression; null if there is none in the source
 * @param local the value, if there is no expression; null if the value is of no interest
 */
record Argument(ExpressionTree tree, Local local, TypeMirror type, At at) {

  static Argument of(ExpressionTree tree, Attribution source) {
    return new Argument(tree, null, source.type(tree), source.at(tree));
  }

  static List<Argument> all(List<? extends ExpressionTree> trees, Attribution source) {
    List<Argument> arguments = new ArrayList<>();
    for (ExpressionTree tree : trees) {
      arguments.add(of(tree, source));
    }
    return arguments;
  }

  /** The variable or method that the expression names; null if it names none. */
  Element named(Attribution source) {
    return tree == null ? null : source.named(tree);
  }

  static Argument of(Local local, TypeMirror type, At at) {
    return new Argument(null, local, type, at);
  }
}

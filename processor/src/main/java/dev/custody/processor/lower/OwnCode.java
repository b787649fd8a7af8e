package dev.custody.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.util.TreeScanner;

/** Looks at what runs where it is written: not into functions, nor into classes declared there. */
abstract class OwnCode<R> extends TreeScanner<R, Void> {

  @Override
  public R visitLambdaExpression(LambdaExpressionTree tree, Void none) {
    return null;
  }

  @Override
  public R visitClass(ClassTree tree, Void none) {
    return null;
  }
}

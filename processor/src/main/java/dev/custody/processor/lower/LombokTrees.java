package dev.custody.processor.lower;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.TryTree;
import java.util.List;

/**
 * What Lombok writes into bodies that somebody else wrote, and what it means. (Members that it
 * writes as a whole are nobody's to mend, and no finding in them is reported.)
 */
final class LombokTrees {
  private LombokTrees() {}

  /**
   * {@code @Cleanup} tests a variable for null in a way that no tool sees through, so that none
   * warns of a test that is always true: {@code Collections.singletonList(x).get(0) != null}.
   */
  static ExpressionTree tested(ExpressionTree tree) {
    if (tree instanceof MethodInvocationTree get
        && get.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("get")
        && select.getExpression() instanceof MethodInvocationTree list
        && list.getMethodSelect().toString().equals("java.util.Collections.singletonList")) {
      return list.getArguments().get(0);
    }
    return tree;
  }

  /**
   * The handlers that change what an exception is. {@code @SneakyThrows} puts the body into one
   * that throws what it caught once more; the exception goes its way as if it were not there.
   */
  static List<? extends CatchTree> handlers(TryTree tree) {
    return tree.getCatches().stream().filter(handler -> !isSneaky(handler)).toList();
  }

  private static boolean isSneaky(CatchTree handler) {
    return handler.getParameter().getName().contentEquals("$ex")
        && handler.getBlock().toString().contains("lombok.Lombok.sneakyThrow($ex)");
  }
}

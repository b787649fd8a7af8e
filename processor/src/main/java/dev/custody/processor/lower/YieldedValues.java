package dev.custody.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;

/** The expressions any of which a {@code switch} may have the value of. */
final class YieldedValues extends OwnCode<Void> {
  private final List<ExpressionTree> values = new ArrayList<>();

  private YieldedValues() {}

  static List<ExpressionTree> of(SwitchExpressionTree choice) {
    YieldedValues yielded = new YieldedValues();
    yielded.scan(choice.getCases(), null);
    return yielded.values;
  }

  @Override
  public Void visitCase(CaseTree tree, Void none) {
    if (tree.getBody() instanceof ExpressionTree value) {
      values.add(value);
      return null;
    }
    return scan(tree.getBody() == null ? tree.getStatements() : List.of(tree.getBody()), null);
  }

  @Override
  public Void visitYield(YieldTree tree, Void none) {
    values.add(tree.getValue());
    return null;
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
    return null;
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop.Range;
import dev.custody.processor.program.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * A loop that counts a variable up or down, and that selects elements of containers with it.
 *
 * @param ranges the containers whose elements it selects, and which of them
 */
record CountingLoop(Local index, Map<Place, Range> ranges) {

  /**
   * @param head how it counts; null if it does not
   * @return null if it selects no elements
   */
  static CountingLoop of(CountingHead head, Body body) {
    if (head == null) {
      return null;
    }
    Selections selections = new Selections(body, head.index());
    selections.scan(head.statements(), null);
    Map<Place, Range> ranges = new LinkedHashMap<>();
    for (Map.Entry<Place, VariableElement> each : selections.containers.entrySet()) {
      ElementCount count = new ElementCount(body, head.loop(), each.getKey(), each.getValue());
      ranges.put(each.getKey(), new IndexRange(body, count).of(head));
    }
    Local local = body.variables.lookUp(head.index(), body.source.at(head.loop()));
    return ranges.isEmpty() ? null : new CountingLoop(local, ranges);
  }

  /** Finds the containers whose elements the index selects. */
  private static final class Selections extends TreeScanner<Void, Void> {
    private final Body body;
    private final VariableElement index;
    private final Map<Place, VariableElement> containers = new LinkedHashMap<>();
    private final List<VariableElement> declaredInside = new ArrayList<>();

    Selections(Body body, VariableElement index) {
      this.body = body;
      this.index = index;
    }

    @Override
    public Void visitArrayAccess(ArrayAccessTree tree, Void none) {
      if (isIndex(tree.getIndex())) {
        add(tree.getExpression());
      }
      return super.visitArrayAccess(tree, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select
          && body.source.element(tree) instanceof ExecutableElement method
          && !method.getModifiers().contains(Modifier.STATIC)
          && tree.getArguments().stream().anyMatch(this::isIndex)) {
        MethodContract contract =
            body.contracts.method(method, body.source.type(select.getExpression()));
        if (selects(contract.result(), tree.getArguments())) {
          add(select.getExpression());
        }
      }
      return super.visitMethodInvocation(tree, none);
    }

    private boolean selects(ResultTerms result, List<? extends ExpressionTree> arguments) {
      return result instanceof ResultTerms.Element element
          && element.index() != null
          && element.index() < arguments.size()
          && isIndex(arguments.get(element.index()));
    }

    private boolean isIndex(ExpressionTree tree) {
      return index.equals(body.source.variable(tree));
    }

    private void add(ExpressionTree container) {
      if (body.roles.isTracked(body.source.type(container))) {
        VariableElement variable = stable(container);
        if (variable != null) {
          containers.put(body.places.of(Attribution.stripped(container)), variable);
        }
      }
    }

    /** The variable of a container that is named without evaluating anything; null for another. */
    private VariableElement stable(ExpressionTree tree) {
      ExpressionTree stripped = Attribution.stripped(tree);
      boolean named =
          stripped instanceof IdentifierTree
              || (stripped instanceof MemberSelectTree select && isNamed(select.getExpression()));
      VariableElement variable = named ? body.source.variable(stripped) : null;
      // A variable of the loop's own body is another one in each turn.
      return declaredInside.contains(variable) ? null : variable;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
      declaredInside.add((VariableElement) body.source.element(tree));
      return super.visitVariable(tree, none);
    }

    private static boolean isNamed(ExpressionTree tree) {
      ExpressionTree stripped = Attribution.stripped(tree);
      return stripped instanceof IdentifierTree
          || (stripped instanceof MemberSelectTree select && isNamed(select.getExpression()));
    }
  }
}

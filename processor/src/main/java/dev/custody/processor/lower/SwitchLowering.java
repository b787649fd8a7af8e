package dev.custody.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.lower.PatternBridge.Label;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers {@code switch}: statements and expressions, with colons and arrows, on constants and
 * patterns.
 */
final class SwitchLowering {
  /** With more labels than this, what is known of the selector in each of them is not collected. */
  private static final int MOST_TRIED = 64;

  private final Body body;
  private final GraphBuilder graph;

  SwitchLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /**
   * A {@code case} while its {@code switch} is being lowered.
   *
   * @param entry the first block of what it does
   * @param scope where the variables of its patterns are declared
   */
  private record Branch(CaseTree tree, int entry, Frame.Scope scope) {}

  /** A {@code switch} while it is being lowered. */
  private record Switch(
      Tree tree,
      ExpressionTree selector,
      List<? extends CaseTree> cases,
      Local result,
      boolean isExpression,
      int after) {

    boolean isExhaustive() {
      return isExpression || cases.stream().anyMatch(Switch::hasNewLabels);
    }

    private static boolean hasNewLabels(CaseTree tree) {
      return PatternBridge.labels(tree).stream()
          .anyMatch(
              label ->
                  label instanceof Label.Pattern
                      || (label instanceof Label.Constant constant
                          && Constants.isNull(constant.value())));
    }
  }

  void statement(SwitchTree tree) {
    int after = graph.newBlock();
    lower(new Switch(tree, tree.getExpression(), tree.getCases(), null, false, after));
  }

  /** Returns where the value is; null if it is of no interest. */
  Local expression(SwitchExpressionTree tree, Wish wish) {
    TypeMirror type = body.source.type(tree);
    Local result = null;
    if (wish.value() && body.roles.hasLocal(type)) {
      result = wish.target() != null ? wish.target() : body.temporary(tree.getExpression(), type);
    }
    int after = graph.newBlock();
    lower(new Switch(tree, tree.getExpression(), tree.getCases(), result, true, after));
    return result;
  }

  private void lower(Switch tree) {
    Frame outer = body.frame();
    Frame.Target.Kind kind =
        tree.isExpression() ? Frame.Target.Kind.SWITCH_EXPRESSION : Frame.Target.Kind.SWITCH;
    body.enter(new Frame.Target(outer, kind, tree.tree(), tree.after(), -1, tree.result()));
    body.statements.scoped(tree.tree(), () -> lowerInScope(tree));
    body.enter(outer);
    graph.start(tree.after());
  }

  private void lowerInScope(Switch tree) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    Place length = body.computed.length(tree.selector());
    Local value = body.expressions.value(tree.selector());
    Place selector = length == null ? value : length;
    body.variables.swapTemporaries(outer).forEach(body::scopeEnds);
    Frame frame = body.frame();
    List<Branch> branches = new ArrayList<>();
    for (CaseTree each : tree.cases()) {
      Frame.Scope scope = new Frame.Scope(frame, body.source.endOf(each));
      branches.add(new Branch(each, graph.newBlock(), scope));
    }
    dispatch(tree, selector, branches);
    for (Branch branch : branches) {
      graph.start(branch.entry());
      body.enter(branch.scope());
      lower(tree, branch.tree());
      body.statements.leaveScope(frame);
    }
    finish(tree);
  }

  private void lower(Switch tree, CaseTree branch) {
    if (branch.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      // Where the end is reached, the next case goes on.
      body.statements.statements(branch.getStatements());
      return;
    }
    Tree action = branch.getBody();
    if (action instanceof ExpressionTree value && tree.isExpression()) {
      body.statements.giveYield(value, body.source.at(value));
    } else if (action instanceof ExpressionTree effect) {
      body.statements.expression(effect);
    } else {
      body.statements.statement((StatementTree) action);
    }
    boolean mayGoOn = !(action instanceof ThrowTree) && graph.isReachable();
    if (mayGoOn) {
      finish(tree);
    }
  }

  private void finish(Switch tree) {
    if (graph.isReachable()) {
      body.exits.jump(targetOf(tree).outer(), tree.after(), null);
    }
  }

  private Frame.Target targetOf(Switch tree) {
    Frame frame = body.frame();
    while (!(frame instanceof Frame.Target target && target.tree() == tree.tree())) {
      frame = frame.outer();
    }
    return (Frame.Target) frame;
  }

  private void dispatch(Switch tree, Place selector, List<Branch> branches) {
    int otherwise = otherwise(tree, branches);
    boolean patterns = hasPatterns(tree);
    if (!patterns && selector != null && isTold(tree) && hasMany(tree)) {
      choose(tree, selector, branches, otherwise);
    } else if (patterns || (selector != null && isTold(tree))) {
      test(tree, selector, branches, otherwise);
    } else {
      Set<Integer> targets = new LinkedHashSet<>();
      branches.forEach(branch -> targets.add(branch.entry()));
      targets.add(otherwise);
      graph.end(new Terminator.Choose(List.copyOf(targets), body.source.at(tree.selector())));
    }
  }

  private static boolean hasPatterns(Switch tree) {
    return tree.cases().stream()
        .anyMatch(each -> Switch.hasNewLabels(each) || PatternBridge.guard(each) != null);
  }

  /** Whether something is known of the selector where a case is chosen. */
  private boolean isTold(Switch tree) {
    return isNumber(tree) || isEnum(tree);
  }

  private static boolean hasMany(Switch tree) {
    int labels = 0;
    for (CaseTree each : tree.cases()) {
      labels += Math.max(1, each.getExpressions().size());
    }
    return labels > MOST_TRIED;
  }

  private boolean isEnum(Switch tree) {
    return body.source.type(tree.selector()) instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM;
  }

  /**
   * Whether every constant of an enum has a case. To the language such a statement still has a way
   * past all of them, but only for constants that are added to the enum later.
   */
  private boolean namesAllConstants(Switch tree) {
    if (!isEnum(tree)) {
      return false;
    }
    Set<Element> missing = new HashSet<>();
    for (Element member :
        ((DeclaredType) body.source.type(tree.selector())).asElement().getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        missing.add(member);
      }
    }
    for (CaseTree each : tree.cases()) {
      for (Label label : PatternBridge.labels(each)) {
        if (label instanceof Label.Constant constant) {
          missing.remove(body.source.element(constant.value()));
        }
      }
    }
    return missing.isEmpty();
  }

  private boolean isNumber(Switch tree) {
    return body.roles.of(body.source.type(tree.selector())) == TypeRole.NUMBER;
  }

  /** Where it goes on if no case matches. */
  private int otherwise(Switch tree, List<Branch> branches) {
    for (Branch branch : branches) {
      boolean isDefault =
          PatternBridge.labels(branch.tree()).stream()
              .anyMatch(label -> label instanceof Label.Default);
      if (isDefault) {
        return branch.entry();
      }
    }
    int block = graph.newBlock();
    GraphBuilder.Draft suspended = graph.suspend();
    graph.start(block);
    if (tree.isExhaustive() || namesAllConstants(tree)) {
      graph.end(new Terminator.Stop());
    } else {
      finish(tree);
    }
    graph.resume(suspended);
    return block;
  }

  /**
   * Chooses any of many cases, each of which knows its own constant. Of what is left for the
   * default nothing is known, so that nobody has to remember all that it is not.
   */
  private void choose(Switch tree, Place selector, List<Branch> branches, int otherwise) {
    if (!isNumber(tree)) {
      refuseNull(tree, selector);
    }
    Map<Integer, Runnable> tests = new LinkedHashMap<>();
    int impossible = graph.newBlock();
    for (Branch branch : branches) {
      for (Label label : PatternBridge.labels(branch.tree())) {
        if (label instanceof Label.Constant) {
          tests.put(
              graph.newBlock(), () -> test(tree, label, selector, branch.entry(), impossible));
        }
      }
    }
    List<Integer> targets = new ArrayList<>(tests.keySet());
    targets.add(otherwise);
    graph.end(new Terminator.Choose(targets, body.source.at(tree.selector())));
    tests.forEach(
        (block, test) -> {
          graph.start(block);
          test.run();
        });
    graph.start(impossible);
    graph.end(new Terminator.Stop());
  }

  /** Tries the cases one after the other. */
  private void test(Switch tree, Place selector, List<Branch> branches, int otherwise) {
    if (selector != null && !isNumber(tree)) {
      refuseNull(tree, selector);
    }
    Frame outer = body.frame();
    for (Branch branch : branches) {
      int next = graph.newBlock();
      body.enter(branch.scope());
      List<Local> temporaries = body.variables.swapTemporaries(new ArrayList<>());
      test(tree, selector, branch, next);
      body.variables.swapTemporaries(temporaries).forEach(body::scopeEnds);
      body.enter(outer);
      graph.start(next);
    }
    graph.goTo(otherwise);
  }

  private void test(Switch tree, Place selector, Branch branch, int next) {
    int matched = graph.newBlock();
    for (Label label : PatternBridge.labels(branch.tree())) {
      int other = graph.newBlock();
      test(tree, label, selector, matched, other);
      graph.start(other);
    }
    graph.goTo(next);
    graph.start(matched);
    ExpressionTree guard = PatternBridge.guard(branch.tree());
    if (guard == null) {
      graph.goTo(branch.entry());
    } else {
      body.statements.branch(guard, branch.entry(), next);
    }
  }

  /** Without a case for it, null is thrown out at once. */
  private void refuseNull(Switch tree, Place value) {
    boolean accepted =
        tree.cases().stream()
            .flatMap(each -> PatternBridge.labels(each).stream())
            .anyMatch(
                label ->
                    label instanceof Label.Constant constant && Constants.isNull(constant.value()));
    if (accepted) {
      return;
    }
    int isNull = graph.newBlock();
    int present = graph.newBlock();
    Condition condition = new Condition.Holds(value, Value.NULL);
    ExpressionTree selector = Attribution.stripped(tree.selector());
    At at =
        body.source.at(
            selector,
            () -> "`" + body.source.text(selector) + "` is null",
            () -> "`" + body.source.text(selector) + "` is not null");
    graph.end(new Terminator.Branch(condition, isNull, present, at));
    graph.start(isNull);
    graph.end(new Terminator.Stop());
    graph.start(present);
  }

  private void test(Switch tree, Label label, Place selector, int matched, int other) {
    if (label instanceof Label.Default) {
      graph.goTo(other);
    } else if (label instanceof Label.Pattern pattern) {
      TypeMirror type = body.source.type(tree.selector());
      At at = at(tree, pattern.pattern());
      Local value = selector instanceof Local local ? local : null;
      body.patterns.match(pattern.pattern(), value, type, true, matched, other, at);
    } else if (label instanceof Label.Constant constant) {
      Value value =
          Constants.isNull(constant.value()) ? Value.NULL : body.constants.known(constant.value());
      Condition condition =
          selector == null || value == null
              ? new Condition.Opaque()
              : new Condition.Holds(selector, value);
      graph.end(new Terminator.Branch(condition, matched, other, at(tree, constant.value())));
    }
  }

  private At at(Switch tree, Tree label) {
    Tree selector = Attribution.stripped(tree.selector());
    return body.source.at(
        label,
        () -> "`" + body.source.text(selector) + "` is `" + body.source.text(label) + "`",
        () -> "`" + body.source.text(selector) + "` is not `" + body.source.text(label) + "`");
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Which own fields are certainly empty where a body ends normally: what one reads at a glance, by
 * {@code f = null}, {@code if (f != null)}, {@code all.clear()} and calls of methods of the same
 * kind. What it does not understand it takes to fill the field.
 *
 * <p>A null instead of a set stands for the end of a path that does not go on.
 */
final class EmptiedOnPaths {
  private final EmptiedFields fields;
  private final Attribution source;
  private Set<String> atReturns;

  EmptiedOnPaths(EmptiedFields fields, Attribution source) {
    this.fields = fields;
    this.source = source;
  }

  Set<String> through(BlockTree body) {
    Set<String> atEnd = after(body, Set.of());
    Set<String> emptied = both(atReturns, atEnd);
    return emptied == null ? Set.of() : emptied;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private Set<String> after(StatementTree statement, Set<String> before) {
    if (statement instanceof BlockTree block) {
      Set<String> empty = before;
      for (StatementTree each : block.getStatements()) {
        empty = empty == null ? null : after(each, empty);
      }
      return empty;
    } else if (statement instanceof SynchronizedTree guarded) {
      return after(guarded.getBlock(), before);
    } else if (statement instanceof IfTree choice) {
      return afterChoice(choice, before);
    } else if (statement instanceof TryTree attempt) {
      return afterAttempt(attempt, before);
    } else if (statement instanceof ReturnTree) {
      atReturns = both(atReturns, before);
      return null;
    } else if (statement instanceof ThrowTree) {
      return null;
    }
    Set<String> empty = afterEffects(statement, before);
    if (statement instanceof WhileLoopTree loop) {
      String polled = polledUntilNull(loop);
      return polled == null ? empty : with(empty, polled);
    }
    return empty;
  }

  private Set<String> afterChoice(IfTree choice, Set<String> before) {
    Set<String> asked = afterEffects(choice.getCondition(), before);
    StatementTree otherwise = choice.getElseStatement();
    Set<String> whenTrue = after(choice.getThenStatement(), knowing(choice, asked, true));
    Set<String> empty = knowing(choice, asked, false);
    Set<String> whenFalse = otherwise == null ? empty : after(otherwise, empty);
    return both(whenTrue, whenFalse);
  }

  /** What is empty where a condition came out so, which may be a comparison with null. */
  private Set<String> knowing(IfTree choice, Set<String> empty, boolean outcome) {
    if (Attribution.stripped(choice.getCondition()) instanceof BinaryTree comparison) {
      Tree.Kind equal = outcome ? Tree.Kind.EQUAL_TO : Tree.Kind.NOT_EQUAL_TO;
      String field = own(comparison.getLeftOperand());
      if (field != null
          && comparison.getKind() == equal
          && Constants.isNull(comparison.getRightOperand())) {
        return with(empty, field);
      }
    }
    return empty;
  }

  private Set<String> afterAttempt(TryTree attempt, Set<String> before) {
    Set<String> outerReturns = atReturns;
    atReturns = null;
    Set<String> start = before;
    for (Tree resource : attempt.getResources()) {
      start = afterEffects(resource, start);
    }
    Set<String> end = after(attempt.getBlock(), start);
    Set<String> thrown = new HashSet<>(before);
    thrown.removeAll(effectsOf(attempt).filled);
    for (CatchTree handler : attempt.getCatches()) {
      end = both(end, after(handler.getBlock(), thrown));
    }
    Set<String> returns = atReturns;
    atReturns = outerReturns;
    BlockTree last = attempt.getFinallyBlock();
    if (last != null) {
      returns = returns == null ? null : after(last, returns);
      end = end == null ? null : after(last, end);
    }
    atReturns = both(atReturns, returns);
    return end;
  }

  /** After a part of which nobody knows whether, and in which order, its effects happen. */
  private Set<String> afterEffects(Tree part, Set<String> before) {
    Effects effects = effectsOf(part);
    Set<String> empty = new HashSet<>(before);
    empty.removeAll(effects.filled);
    if (part instanceof ExpressionStatementTree statement) {
      empty.addAll(emptiedBy(Attribution.stripped(statement.getExpression())));
    }
    if (effects.returns) {
      atReturns = both(atReturns, empty);
    }
    return empty;
  }

  /** What a statement empties that consists of nothing but an assignment or a call. */
  private Set<String> emptiedBy(ExpressionTree expression) {
    if (expression instanceof AssignmentTree assignment
        && Constants.isNull(assignment.getExpression())) {
      String field = own(assignment.getVariable());
      return field == null ? Set.of() : Set.of(field);
    } else if (expression instanceof MethodInvocationTree call) {
      String cleared = cleared(call);
      return cleared != null ? Set.of(cleared) : byOwnCall(call);
    }
    return Set.of();
  }

  /** The container that a call clears; null if it does something else. */
  private String cleared(MethodInvocationTree call) {
    if (Attribution.stripped(call.getMethodSelect()) instanceof MemberSelectTree member
        && member.getIdentifier().contentEquals("clear")) {
      String field = own(member.getExpression());
      return field != null && fields.isContainer(field) ? field : null;
    }
    return null;
  }

  /** What a call of another method on the same object empties. */
  private Set<String> byOwnCall(MethodInvocationTree call) {
    ExpressionTree select = Attribution.stripped(call.getMethodSelect());
    boolean onThis =
        select instanceof IdentifierTree
            || select instanceof MemberSelectTree member
                && Attribution.isThis(member.getExpression());
    return onThis
            && source.element(call) instanceof ExecutableElement method
            && fields.isOwn(method)
        ? fields.by(method)
        : Set.of();
  }

  private Effects effectsOf(Tree part) {
    Effects effects = new Effects();
    effects.scan(part, null);
    return effects;
  }

  private static Set<String> with(Set<String> empty, String field) {
    Set<String> more = new HashSet<>(empty);
    more.add(field);
    return more;
  }

  /** The field that a loop takes from until there is nothing: {@code (each = f.poll()) != null}. */
  private String polledUntilNull(WhileLoopTree loop) {
    if (Attribution.stripped(loop.getCondition()) instanceof BinaryTree comparison
        && comparison.getKind() == Tree.Kind.NOT_EQUAL_TO
        && Constants.isNull(comparison.getRightOperand())
        && Attribution.stripped(comparison.getLeftOperand()) instanceof AssignmentTree taken
        && Attribution.stripped(taken.getExpression()) instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree member
        && member.getIdentifier().toString().startsWith("poll")
        && !new Breaks().areIn(loop.getStatement())) {
      return own(member.getExpression());
    }
    return null;
  }

  /** The own field that an expression names; null if it is none. */
  private String own(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    boolean plain =
        stripped instanceof IdentifierTree
            || stripped instanceof MemberSelectTree member
                && Attribution.isThis(member.getExpression());
    VariableElement variable = plain ? source.variable(stripped) : null;
    String name = variable == null ? null : variable.getSimpleName().toString();
    return name != null && fields.all().contains(name) && fields.isOwn(variable) ? name : null;
  }

  /** Looks for ways out of a loop other than its condition. */
  private static final class Breaks extends TreeScanner<Boolean, Void> {
    boolean areIn(Tree body) {
      return Boolean.TRUE.equals(scan(body, null));
    }

    @Override
    public Boolean visitBreak(BreakTree tree, Void none) {
      return true;
    }

    @Override
    public Boolean reduce(Boolean one, Boolean other) {
      return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
  }

  /** Collects which fields a part may fill. */
  private final class Effects extends TreeScanner<Void, Void> {
    private final Set<String> filled = new HashSet<>();
    private boolean returns;

    @Override
    public Void visitAssignment(AssignmentTree tree, Void none) {
      String field = own(tree.getVariable());
      if (field != null && !Constants.isNull(tree.getExpression())) {
        filled.add(field);
      }
      return super.visitAssignment(tree, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      ExpressionTree select = Attribution.stripped(tree.getMethodSelect());
      String container =
          select instanceof MemberSelectTree member ? own(member.getExpression()) : null;
      if (container != null) {
        if (fields.isContainer(container) && cleared(tree) == null) {
          filled.add(container);
        }
      } else if (source.element(tree) instanceof ExecutableElement method && fields.isOwn(method)) {
        Set<String> others = new HashSet<>(fields.all());
        others.removeAll(byOwnCall(tree));
        filled.addAll(others);
      }
      return super.visitMethodInvocation(tree, none);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void none) {
      returns = true;
      return super.visitReturn(tree, none);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
      // It may run at any time, or never.
      filled.addAll(effectsOf(tree.getBody()).filled);
      return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Void none) {
      tree.getMembers().forEach(member -> filled.addAll(effectsOf(member).filled));
      return null;
    }
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Terminator.Unwind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Lowers statements; those with many parts have classes of their own. */
final class StatementLowering extends SimpleTreeVisitor<Void, Void> {
  private final Body body;
  private final GraphBuilder graph;
  private final JumpLowering jumps;
  private final LoopLowering loops;
  private int loopsAround;
  private final TryLowering tries;
  private final SwitchLowering switches;
  private final EntryValues entries;

  StatementLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
    this.jumps = new JumpLowering(body);
    this.loops = new LoopLowering(body);
    this.tries = new TryLowering(body);
    this.switches = new SwitchLowering(body);
    this.entries = new EntryValues(body);
  }

  void statement(StatementTree tree) {
    statement(tree, () -> visit(tree, null));
  }

  private void statement(StatementTree tree, Runnable lowering) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    lowering.run();
    body.end(body.variables.swapTemporaries(outer), body.source.at(tree));
  }

  void statements(List<? extends StatementTree> trees) {
    for (int i = 0; i < trees.size(); i++) {
      StatementTree tree = trees.get(i);
      List<? extends StatementTree> following = trees.subList(i + 1, trees.size());
      Runnable passing = entries.passingOver(tree, following);
      statement(tree, passing != null ? passing : () -> visit(tree, null));
      if (tree instanceof VariableTree variable && variable.getInitializer() != null) {
        entries.declared(variable, following);
      } else if (assigning(tree) != null) {
        entries.assigned(assigning(tree), following);
      }
    }
  }

  /** What may have given a variable a value that the statements behind it ask for; or null. */
  private static ExpressionTree assigning(StatementTree tree) {
    if (tree instanceof ExpressionStatementTree statement) {
      return statement.getExpression();
    }
    return tree instanceof IfTree choice
            && choice.getElseStatement() == null
            && Jumps.isLeft(choice.getThenStatement())
        ? choice.getCondition()
        : null;
  }

  /** A statement with variables of its own, which end with it. */
  void scoped(Tree tree, Runnable lowering) {
    Frame outer = body.frame();
    body.enter(new Frame.Scope(outer, body.source.endOf(tree)));
    lowering.run();
    leaveScope(outer);
  }

  /** Ends the variables of the innermost scope where its end is reached. */
  void leaveScope(Frame outer) {
    if (graph.isReachable()) {
      Frame.Scope scope = (Frame.Scope) body.frame();
      scope.asserted().forEach(graph::add);
      body.end(scope.locals(), scope.end());
    }
    body.enter(outer);
  }

  /** Lowers an expression, and ends its temporaries. */
  void expression(ExpressionTree tree) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    body.expressions.effect(tree);
    body.end(body.variables.swapTemporaries(outer), body.source.at(tree));
  }

  /** Branches on a condition, and ends its temporaries on both ways. */
  void branch(ExpressionTree condition, int whenTrue, int whenFalse) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    int first = graph.newBlock();
    int second = graph.newBlock();
    body.conditions.branch(condition, first, second);
    List<Local> temporaries = body.variables.swapTemporaries(outer);
    graph.start(first);
    body.end(temporaries, body.source.at(condition));
    graph.goTo(whenTrue);
    graph.start(second);
    body.end(temporaries, body.source.at(condition));
    graph.goTo(whenFalse);
  }

  Local switchExpression(SwitchExpressionTree tree, Wish wish) {
    return switches.expression(tree, wish);
  }

  @Override
  protected Void defaultAction(Tree tree, Void none) {
    body.limit("a statement of an unknown kind, " + tree.getKind());
    return null;
  }

  @Override
  public Void visitEmptyStatement(EmptyStatementTree tree, Void none) {
    return null;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void none) {
    scoped(tree, () -> statements(tree.getStatements()));
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void none) {
    VariableElement variable = (VariableElement) body.source.element(tree);
    ExpressionTree initializer = tree.getInitializer();
    Local local = body.declare(variable);
    if (initializer == null) {
      return null;
    }
    body.context.beginnings().put(variable, initializer);
    if (local == null) {
      body.expressions.effect(initializer);
      return null;
    }
    begins(variable, initializer);
    At at = body.source.at(tree);
    body.expressions.into(initializer, local, at);
    body.cells.begin(variable, initializer);
    body.assignments.assertion(variable, local, initializer, body.source.at(initializer));
    return null;
  }

  /** A type argument may be annotated only where the container is made that the variable gets. */
  private void begins(VariableElement variable, ExpressionTree initializer) {
    new ShownContainer(body).begins(variable, initializer);
    if (!(Attribution.stripped(initializer) instanceof NewClassTree made)
        || !(made.getIdentifier() instanceof ParameterizedTypeTree type)) {
      return;
    }
    for (int i = 0; i < type.getTypeArguments().size(); i++) {
      if (type.getTypeArguments().get(i) instanceof AnnotatedTypeTree argument) {
        for (AnnotationTree each : argument.getAnnotations()) {
          if (body.source.element(each.getAnnotationType()) instanceof TypeElement annotation) {
            body.contracts.begins(variable, i, annotation);
          }
        }
      }
    }
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
    body.expressions.effect(tree.getExpression());
    Name called = ConstructorCalls.called(tree.getExpression());
    if (called != null && called.contentEquals("super")) {
      body.runInitializers();
    }
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void none) {
    int whenTrue = graph.newBlock();
    int whenFalse = graph.newBlock();
    int after = graph.newBlock();
    branch(tree.getCondition(), whenTrue, whenFalse);
    graph.start(whenTrue);
    entries.assigned(tree.getCondition(), List.of(tree.getThenStatement()));
    entries.there(tree.getCondition(), tree.getThenStatement());
    statement(tree.getThenStatement());
    graph.goTo(after);
    graph.start(whenFalse);
    if (tree.getElseStatement() != null) {
      entries.assigned(tree.getCondition(), List.of(tree.getElseStatement()));
      statement(tree.getElseStatement());
    }
    graph.goTo(after);
    graph.start(after);
    return null;
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree tree, Void none) {
    jumps.labeled(tree);
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void none) {
    jumps.breakOff(tree);
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void none) {
    jumps.continueWith(tree);
    return null;
  }

  @Override
  public Void visitYield(YieldTree tree, Void none) {
    jumps.giveYield(tree);
    return null;
  }

  /** Ends the innermost switch expression with a value. */
  void giveYield(ExpressionTree value, At at) {
    jumps.giveYield(value, at);
  }

  /** What a function that is called in place returns; {@code result} is null if nobody cares. */
  void giveVerdict(ExpressionTree value, Local result, At at) {
    jumps.giveVerdict(value, result, at);
  }

  /** Returns a value from the body. */
  void giveBack(ExpressionTree value, At at) {
    jumps.giveBack(value, at);
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void none) {
    jumps.giveBack(tree);
    return null;
  }

  /** Whether what is lowered may be evaluated in several turns; how many is not known. */
  boolean isInLoop() {
    return loopsAround > 0;
  }

  private void inTurns(Runnable loop) {
    loopsAround++;
    loop.run();
    loopsAround--;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void none) {
    inTurns(() -> loops.whileLoop(tree));
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
    inTurns(() -> loops.doLoop(tree));
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void none) {
    inTurns(() -> loops.forLoop(tree));
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
    inTurns(() -> loops.forEach(tree));
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void none) {
    tries.lower(tree);
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void none) {
    switches.statement(tree);
    return null;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void none) {
    body.expressions.use(tree.getExpression());
    statement(tree.getBlock());
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void none) {
    body.expressions.use(tree.getExpression());
    At at = body.source.at(tree);
    List<Unwind> unwinds = body.exits.unwinds(thrown(tree.getExpression()), List.of(), at);
    graph.end(new Terminator.Raise(unwinds, at));
    return null;
  }

  private List<TypeMirror> thrown(ExpressionTree exception) {
    VariableElement variable = body.source.variable(exception);
    List<TypeMirror> caught = variable == null ? null : tries.caught(variable);
    return caught != null ? caught : List.of(body.source.type(exception));
  }

  @Override
  public Void visitAssert(AssertTree tree, Void none) {
    At at = body.source.at(tree);
    int enabled = graph.newBlock();
    int after = graph.newBlock();
    int failed = graph.newBlock();
    At checked =
        body.source.at(tree, () -> "assertions are enabled", () -> "assertions are disabled");
    graph.end(new Terminator.Branch(new Condition.Opaque(), enabled, after, checked));
    graph.start(enabled);
    branch(tree.getCondition(), after, failed);
    graph.start(failed);
    if (tree.getDetail() != null) {
      body.expressions.use(tree.getDetail());
    }
    List<Unwind> unwinds = body.exits.unwinds(List.of(), body.exceptions.assertion(), at);
    graph.end(unwinds.isEmpty() ? new Terminator.Stop() : new Terminator.Raise(unwinds, at));
    graph.start(after);
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    body.functions.declare(tree);
    return null;
  }
}

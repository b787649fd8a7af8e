package dev.custody.processor.lower;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Lowers loops. */
final class LoopLowering {
  private final Body body;
  private final GraphBuilder graph;

  LoopLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  void whileLoop(WhileLoopTree tree) {
    Local iterator = IteratorLoop.iterator(tree.getCondition(), tree.getStatement(), body);
    if (iterator != null) {
      iterating(iterator, tree);
      return;
    }
    CountingHead head = CountingHead.of(tree, body);
    CountingLoop counting = CountingLoop.of(head, body);
    if (counting != null) {
      counting(tree, head, counting);
      return;
    }
    repeating(tree);
  }

  private void repeating(WhileLoopTree tree) {
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int after = graph.newBlock();
    graph.start(head);
    body.statements.branch(tree.getCondition(), turn, after);
    graph.start(turn);
    asked(tree.getCondition(), tree.getStatement());
    turn(tree, tree.getStatement(), after, head);
    graph.goTo(head);
    graph.start(after);
  }

  /** A turn begins after its condition. */
  private void asked(ExpressionTree condition, StatementTree turn) {
    new EntryValues(body).assigned(condition, List.of(turn));
  }

  private void counting(WhileLoopTree tree, CountingHead counts, CountingLoop counting) {
    Runnable statements =
        () ->
            body.statements.scoped(
                tree.getStatement(), () -> body.statements.statements(counts.statements()));
    Map<Place, Loop> loops = body.loops.counting(counting);
    stepping(tree, tree.getCondition(), statements, List.of(counts.update()), loops);
  }

  /**
   * A loop that has steps to do at the end of each turn.
   *
   * @param condition null if it goes on for ever
   * @param statements lowers what each turn does before
   * @param loops what visits the elements of each container, all of them where the condition fails
   */
  private void stepping(
      Tree tree,
      ExpressionTree condition,
      Runnable statements,
      List<? extends StatementTree> steps,
      Map<Place, Loop> loops) {
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int update = graph.newBlock();
    int done = graph.newBlock();
    int after = graph.newBlock();
    graph.start(head);
    if (condition == null) {
      graph.goTo(turn);
    } else {
      body.statements.branch(condition, turn, done);
    }
    graph.start(turn);
    turn(tree, statements, after, update);
    graph.start(update);
    At at = body.source.at(tree);
    loops.values().forEach(loop -> body.loops.endTurn(loop, at));
    steps.forEach(body.statements::statement);
    graph.goTo(head);
    graph.start(done);
    loops.forEach((container, loop) -> graph.add(new Step.Exhausted(container, loop, at)));
    loops.values().forEach(body.loops::leave);
    graph.start(after);
  }

  private void iterating(Local iterator, WhileLoopTree tree) {
    Loop loop = body.loops.asking(iterator);
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int turnEnd = graph.newBlock();
    int done = graph.newBlock();
    int after = graph.newBlock();
    graph.start(head);
    body.statements.branch(tree.getCondition(), turn, done);
    graph.start(turn);
    turn(tree, tree.getStatement(), after, turnEnd);
    body.loops.close(loop, iterator, turnEnd, head, done, body.source.at(tree));
    graph.start(after);
  }

  void doLoop(DoWhileLoopTree tree) {
    int turn = graph.newBlock();
    int test = graph.newBlock();
    int after = graph.newBlock();
    graph.start(turn);
    // What the condition gives a variable, that must have before the first turn, too.
    asked(tree.getCondition(), tree.getStatement());
    turn(tree, tree.getStatement(), after, test);
    graph.start(test);
    body.statements.branch(tree.getCondition(), turn, after);
    graph.start(after);
  }

  /** The body of a loop, which jumps may leave. */
  private void turn(Tree loop, StatementTree statement, int after, int next) {
    turn(loop, () -> body.statements.statement(statement), after, next);
  }

  private void turn(Tree loop, Runnable statements, int after, int next) {
    Frame outer = body.frame();
    body.enter(new Frame.Target(outer, Frame.Target.Kind.LOOP, loop, after, next, null));
    statements.run();
    body.enter(outer);
  }

  void forLoop(ForLoopTree tree) {
    body.statements.scoped(tree, () -> forLoopInScope(tree));
  }

  private void forLoopInScope(ForLoopTree tree) {
    body.statements.statements(tree.getInitializer());
    CountingLoop counting = CountingLoop.of(CountingHead.of(tree, body), body);
    Local iterator =
        counting == null
            ? IteratorLoop.iterator(tree.getCondition(), tree.getStatement(), body)
            : null;
    Map<Place, Loop> loops = counting == null ? Map.of() : body.loops.counting(counting);
    loops = iterator == null ? loops : Map.of(iterator, body.loops.asking(iterator));
    stepping(
        tree,
        tree.getCondition(),
        () -> {
          if (tree.getCondition() != null) {
            asked(tree.getCondition(), tree.getStatement());
          }
          body.statements.statement(tree.getStatement());
        },
        tree.getUpdate(),
        loops);
  }

  void forEach(EnhancedForLoopTree tree) {
    body.statements.scoped(
        tree,
        () -> {
          List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
          TypeMirror type = body.source.type(tree.getExpression());
          Local container =
              body.roles.isTracked(type)
                  ? body.expressions.value(tree.getExpression())
                  : plain(tree.getExpression());
          // What the loop iterates over stays until the loop has ended.
          body.variables.swapTemporaries(outer).forEach(body::scopeEnds);
          forEach(tree, container);
        });
  }

  private Local plain(ExpressionTree iterated) {
    body.expressions.use(iterated);
    return null;
  }

  private void forEach(EnhancedForLoopTree tree, Local container) {
    At at = body.source.at(tree);
    Loop loop = body.loops.over(container);
    int head = graph.newBlock();
    int turn = graph.newBlock();
    int turnEnd = graph.newBlock();
    int done = graph.newBlock();
    int after = graph.newBlock();
    graph.start(head);
    At visits = body.source.atTurn(tree, tree.getExpression());
    graph.end(new Terminator.Branch(new Condition.Opaque(), turn, done, visits));
    graph.start(turn);
    Frame outer = body.frame();
    body.enter(new Frame.Target(outer, Frame.Target.Kind.LOOP, tree, after, turnEnd, null));
    body.statements.scoped(
        tree,
        () -> {
          VariableElement variable = (VariableElement) body.source.element(tree.getVariable());
          Local element = body.declare(variable);
          TypeMirror type = variable.asType();
          Holding holding = body.places.elements(tree.getExpression());
          At here = body.source.at(tree.getVariable());
          body.loops.next(element, type, container, holding, loop, here);
          if (element != null) {
            body.assignments.assertion(variable, element, null, here);
          }
          if (container != null && holding == Holding.CONTAINER) {
            if (element != null && KeptEntries.isKept(body, variable, tree.getStatement())) {
              graph.add(new Step.Copy(element, container, here));
            }
            new EntryValues(body).visited(tree.getVariable(), element, tree.getStatement());
          }
          body.statements.statement(tree.getStatement());
        });
    body.enter(outer);
    body.loops.close(loop, container, turnEnd, head, done, at);
    graph.start(after);
  }
}

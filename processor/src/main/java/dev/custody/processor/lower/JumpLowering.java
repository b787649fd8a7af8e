package dev.custody.processor.lower;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;

/** Lowers the statements that jump, and the labels that they name. */
final class JumpLowering {
  private final Body body;
  private final Map<Name, Tree> labels = new HashMap<>();

  JumpLowering(Body body) {
    this.body = body;
  }

  void labeled(LabeledStatementTree tree) {
    StatementTree labeled = tree.getStatement();
    labels.put(tree.getLabel(), labeled);
    int after = body.graph.newBlock();
    Frame outer = body.frame();
    // Loops bring a target of their own, which continue needs; break may use either.
    body.enter(new Frame.Target(outer, Frame.Target.Kind.BLOCK, labeled, after, -1, null));
    body.statements.statement(labeled);
    body.enter(outer);
    body.graph.start(after);
  }

  void breakOff(BreakTree tree) {
    Frame.Target target =
        tree.getLabel() == null
            ? find(t -> isLoop(t) || t.kind() == Frame.Target.Kind.SWITCH)
            : find(t -> t.tree() == labels.get(tree.getLabel()));
    if (target != null) {
      body.exits.jump(target.outer(), target.after(), body.source.at(tree));
    }
  }

  void continueWith(ContinueTree tree) {
    Frame.Target target =
        tree.getLabel() == null
            ? find(JumpLowering::isLoop)
            : find(t -> isLoop(t) && t.tree() == labels.get(tree.getLabel()));
    if (target != null) {
      body.exits.jump(target, target.next(), body.source.at(tree));
    }
  }

  private static boolean isLoop(Frame.Target target) {
    return target.kind() == Frame.Target.Kind.LOOP;
  }

  private Frame.Target find(Predicate<Frame.Target> wanted) {
    for (Frame frame = body.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Target target && wanted.test(target)) {
        return target;
      }
    }
    return null;
  }

  void giveYield(YieldTree tree) {
    giveYield(tree.getValue(), body.source.at(tree));
  }

  /** Ends the innermost switch expression with a value. */
  void giveYield(ExpressionTree value, At at) {
    Frame.Target target = find(t -> t.kind() == Frame.Target.Kind.SWITCH_EXPRESSION);
    giveVerdict(value, target.result(), at);
    body.exits.jump(target.outer(), target.after(), at);
  }

  void giveBack(ReturnTree tree) {
    At at = body.source.at(tree);
    Frame.Target function = find(t -> t.kind() == Frame.Target.Kind.FUNCTION);
    if (function != null) {
      if (tree.getExpression() != null) {
        giveVerdict(tree.getExpression(), function.result(), at);
      }
      body.exits.jump(function.outer(), function.after(), at);
    } else if (tree.getExpression() == null) {
      body.exits.giveBack(null, at);
    } else {
      giveBack(tree.getExpression(), at);
    }
  }

  /** What a function that is called in place returns; {@code result} is null if nobody cares. */
  void giveVerdict(ExpressionTree value, Local result, At at) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    if (result == null) {
      body.expressions.effect(value);
    } else {
      body.expressions.into(value, result, at);
    }
    body.end(body.variables.swapTemporaries(outer), at);
  }

  /** Returns a value; it is evaluated before whatever runs on the way out. */
  void giveBack(ExpressionTree tree, At at) {
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    TypeMirror type = body.source.type(tree);
    Local value = null;
    if (matters(type) || body.functions.mayMake(tree)) {
      body.destinations.returned(tree);
      value = body.expressions.value(tree);
      value = value == null || value.isTemporary() ? value : kept(value, tree);
    } else {
      body.expressions.effect(tree);
    }
    List<Local> temporaries = body.variables.swapTemporaries(outer);
    temporaries.remove(value);
    body.end(temporaries, at);
    body.exits.giveBack(value, at);
  }

  private boolean matters(TypeMirror type) {
    TypeRole role = body.roles.of(type);
    return Roles.isTracked(role) || (role == TypeRole.NUMBER && body.traits.returnsStatus());
  }

  /** A variable's value may be changed by a finally block, but what is returned is settled. */
  private Local kept(Local variable, ExpressionTree tree) {
    for (Frame frame = body.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Cleanup) {
        Local settled = body.variables.unending(variable::name);
        body.graph.add(new Step.Copy(settled, variable, body.source.at(tree)));
        return settled;
      }
    }
    return variable;
  }
}

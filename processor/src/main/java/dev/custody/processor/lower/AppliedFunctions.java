package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.ArgumentContract.Application;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import dev.custody.processor.program.When;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers calls that apply a function to the one thing that is there, if anything is: to what a map
 * has under a key, {@code compute} and its like, and to what an {@code Optional} is another name
 * of.
 */
final class AppliedFunctions {
  private final Body body;
  private final GraphBuilder graph;
  private final Tree tree;
  private final MethodContract contract;
  private final List<Argument> arguments;

  private AppliedFunctions(
      Body body, Tree tree, MethodContract contract, List<Argument> arguments) {
    this.body = body;
    this.graph = body.graph;
    this.tree = tree;
    this.contract = contract;
    this.arguments = arguments;
  }

  /** The lowering of such a call; null if it is none, or the function is not written there. */
  static AppliedFunctions of(
      Body body, Tree tree, MethodContract contract, Argument receiver, List<Argument> arguments) {
    boolean written =
        receiver != null
            && contract.receiver().terms() instanceof Terms.Applied applied
            && isWritten(applied, arguments)
            && !(doubles(applied) && body.context.copies().areEnough())
            && (!ofMap(applied.how()) || hasPlainKeys(body, receiver));
    return written ? new AppliedFunctions(body, tree, contract, arguments) : null;
  }

  /** Whether the function is written there, and so is what runs if there is nothing. */
  private static boolean isWritten(Terms.Applied applied, List<Argument> arguments) {
    boolean otherwise = applied.how() == Application.APPLIED && arguments.size() > 1;
    return WrittenFunction.at(applied.function(), arguments) != null
        && (!otherwise || WrittenFunction.at(1, arguments) != null);
  }

  /** Whether the function is called where something is there and where nothing is. */
  private static boolean doubles(Terms.Applied applied) {
    return applied.how() == Application.COMPUTED;
  }

  private static boolean ofMap(Application how) {
    return switch (how) {
      case COMPUTED, COMPUTED_IF_ABSENT, COMPUTED_IF_PRESENT, MERGED -> true;
      case APPLIED, MAPPED, SUPPLIED -> false;
    };
  }

  /** Whether the map counts its values only. */
  private static boolean hasPlainKeys(Body body, Argument map) {
    List<? extends TypeMirror> types = types(map.type());
    return types.size() == 2
        && !body.roles.isTracked(types.get(0))
        && body.roles.isTracked(types.get(1));
  }

  private static List<? extends TypeMirror> types(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  /**
   * @return what the call yields; null if nobody wants that, or nothing is known of it
   */
  Local lower(Argument receiver, Local to) {
    Terms.Applied applied = (Terms.Applied) contract.receiver().terms();
    Local local =
        receiver.tree() == null ? receiver.local() : body.expressions.value(receiver.tree());
    if (doubles(applied)) {
      body.context.copies().twice(() -> map(receiver, local, applied, to));
    } else if (ofMap(applied.how())) {
      map(receiver, local, applied, to);
    } else {
      optional(receiver, local, applied, to);
    }
    return to;
  }

  private WrittenFunction function(Terms.Applied applied) {
    ExpressionTree written = WrittenFunction.at(applied.function(), arguments);
    return WrittenFunction.evaluated(body, tree, written);
  }

  private void map(Argument receiver, Local map, Terms.Applied applied, Local to) {
    Key key = new SelectedElements(body).of(contract, receiver, arguments);
    List<? extends TypeMirror> types = types(receiver.type());
    Local at = body.expressions.value(arguments.get(0).tree());
    Application how = applied.how();
    Local given =
        how == Application.MERGED ? body.expressions.value(arguments.get(1).tree()) : null;
    WrittenFunction function = function(applied);
    int absent = graph.newBlock();
    int done = graph.newBlock();
    List<Local> shown = new ArrayList<>(1);
    body.statements.scoped(
        tree,
        () -> {
          Argument old =
              how == Application.COMPUTED_IF_ABSENT
                  ? Argument.of(unnamed(), types.get(1), body.source.at(tree))
                  : function.parameter(how == Application.MERGED ? 0 : 1, types.get(1));
          shown(map, key, old, absent);
          shown.add(old.local());
          if (how == Application.COMPUTED_IF_ABSENT) {
            yields(to, old.local());
          } else {
            List<Argument> passed = passed(function, how, types, at, old, given);
            Local result = function.result();
            function.call(passed, result);
            put(map, key, List.of(Operand.lent(old.local(), function.at())), result, function.at());
            yields(to, result);
          }
        });
    graph.goTo(done);
    graph.start(absent);
    graph.add(new Step.End(shown, body.source.at(tree)));
    body.statements.scoped(
        tree,
        () -> {
          if (how == Application.MERGED) {
            put(map, key, List.of(), given, body.source.at(tree));
            yields(to, given);
          } else if (how != Application.COMPUTED_IF_PRESENT) {
            List<Argument> passed = new ArrayList<>();
            passed.add(written(function.parameter(0, types.get(0)), at));
            if (how == Application.COMPUTED) {
              passed.add(nothing(function.parameter(1, types.get(1))));
            }
            Local result = function.result();
            function.call(passed, result);
            put(map, key, List.of(), result, function.at());
            yields(to, result);
          } else if (to != null) {
            graph.add(new Step.Set(to, Value.NULL, body.source.at(tree)));
          }
        });
    graph.goTo(done);
    graph.start(done);
  }

  /** Says what the call returns, which is in the map then: a comparison may tell what it was. */
  private void yields(Local to, Local value) {
    At at = body.source.at(tree);
    if (to != null) {
      graph.add(value == null ? new Step.Forget(to, at) : new Step.Copy(to, value, at));
    }
  }

  private List<Argument> passed(
      WrittenFunction function,
      Application how,
      List<? extends TypeMirror> types,
      Local key,
      Argument old,
      Local given) {
    return how == Application.MERGED
        ? List.of(old, written(function.parameter(1, types.get(1)), given))
        : List.of(written(function.parameter(0, types.get(0)), key), old);
  }

  private Local unnamed() {
    Local local = body.variables.unending(() -> body.source.text(tree));
    body.scopeEnds(local);
    return local;
  }

  /** Reads what the map has, and goes on elsewhere if that is nothing. */
  private void shown(Local map, Key key, Argument into, int absent) {
    call(List.of(lent(map)), new Result.Element(map, null, false), into.local(), key, into.at());
    int present = graph.newBlock();
    Condition nothing = new Condition.Holds(into.local(), Value.NULL);
    graph.end(new Terminator.Branch(nothing, absent, present, null));
    graph.start(present);
  }

  /** What was there before is the frame's, and the result is the map's. */
  private void put(Local map, Key key, List<Operand> before, Local result, At at) {
    List<Operand> operands = new ArrayList<>();
    before.forEach(each -> operands.add(each.with(new Effect.TakeBack(map, When.ALWAYS))));
    if (result != null) {
      operands.add(Operand.lent(result, at).with(new Effect.Steal(When.ALWAYS, map, true)));
    }
    call(operands, new Result.Untracked(), null, key, at);
  }

  private Operand lent(Local local) {
    return Operand.lent(local, body.source.at(tree));
  }

  private void call(List<Operand> operands, Result result, Local to, Key key, At at) {
    int next = graph.newBlock();
    Call call = new Call(contract.name(), operands, result, to, key, null, null, at);
    graph.end(new Terminator.Invoke(call, next, List.of()));
    graph.start(next);
  }

  private Argument written(Argument parameter, Local value) {
    if (parameter.local() != null) {
      graph.add(
          value == null
              ? new Step.Forget(parameter.local(), parameter.at())
              : new Step.Copy(parameter.local(), value, parameter.at()));
    }
    return parameter;
  }

  private Argument nothing(Argument parameter) {
    if (parameter.local() != null) {
      graph.add(new Step.Set(parameter.local(), Value.NULL, parameter.at()));
    }
    return parameter;
  }

  private void optional(Argument receiver, Local local, Terms.Applied applied, Local to) {
    At at = body.source.at(tree);
    WrittenFunction function = function(applied);
    boolean supplied = applied.how() == Application.SUPPLIED;
    boolean only = applied.how() != Application.APPLIED || arguments.size() == 1;
    ExpressionTree second = only ? null : WrittenFunction.at(1, arguments);
    WrittenFunction otherwise = only ? null : WrittenFunction.evaluated(body, tree, second);
    int nothing = graph.newBlock();
    int something = graph.newBlock();
    int done = graph.newBlock();
    Condition empty =
        local == null ? new Condition.Opaque() : new Condition.Holds(local, Value.NULL);
    graph.end(new Terminator.Branch(empty, nothing, something, null));
    graph.start(supplied ? nothing : something);
    body.statements.scoped(
        tree,
        () -> {
          List<Argument> passed =
              supplied
                  ? List.of()
                  : List.of(written(function.parameter(0, types(receiver.type()).get(0)), local));
          Local result = applied.how() == Application.APPLIED ? null : function.result();
          function.call(passed, result);
          if (to != null && result != null) {
            graph.add(new Step.Copy(to, result, at));
          }
        });
    graph.goTo(done);
    graph.start(supplied ? something : nothing);
    if (otherwise != null) {
      otherwise.call(List.of(), null);
    }
    if (to != null && applied.how() != Application.APPLIED) {
      graph.add(
          !supplied
              ? new Step.Set(to, Value.NULL, at)
              : local == null ? new Step.Forget(to, at) : new Step.Copy(to, local, at));
    }
    graph.goTo(done);
    graph.start(done);
  }
}

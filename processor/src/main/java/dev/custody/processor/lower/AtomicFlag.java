package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Lowers conditions on an {@code AtomicBoolean} in a field as what they are: a test of a flag and a
 * write to it. {@code if (closed.compareAndSet(false, true))} is how much code closes only once.
 */
final class AtomicFlag {
  private static final String TYPE = "java.util.concurrent.atomic.AtomicBoolean";

  private final Body body;
  private final MethodInvocationTree call;
  private final Place flag;

  private AtomicFlag(Body body, MethodInvocationTree call, Place flag) {
    this.body = body;
    this.call = call;
    this.flag = flag;
  }

  /** Branches on the call if it is one on such a flag; otherwise does nothing. */
  static boolean branch(Body body, MethodInvocationTree call, int whenTrue, int whenFalse) {
    ExpressionTree select = Attribution.stripped(call.getMethodSelect());
    if (!(select instanceof MemberSelectTree member)
        || !isFlag(body, member.getExpression())
        || !body.places.isHeld(member.getExpression())) {
      return false;
    }
    Place holder = body.places.of(member.getExpression());
    if (holder == null) {
      return false;
    }
    AtomicFlag flag = new AtomicFlag(body, call, new Place.Field(holder, "value"));
    return flag.branch(member.getIdentifier().toString(), whenTrue, whenFalse);
  }

  private static boolean isFlag(Body body, ExpressionTree receiver) {
    return body.source.type(receiver) instanceof DeclaredType type
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(TYPE);
  }

  private boolean branch(String method, int whenTrue, int whenFalse) {
    List<Boolean> arguments = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      if (!(body.constants.of(argument) instanceof Boolean constant)) {
        return false;
      }
      arguments.add(constant);
    }
    switch (method) {
      case "compareAndSet":
        int set = body.graph.newBlock();
        end(arguments.get(0), set, whenFalse);
        store(set, arguments.get(1), whenTrue);
        return true;
      case "getAndSet":
        int was = body.graph.newBlock();
        int wasNot = body.graph.newBlock();
        end(true, was, wasNot);
        store(was, arguments.get(0), whenTrue);
        store(wasNot, arguments.get(0), whenFalse);
        return true;
      default:
        return false;
    }
  }

  private void end(boolean asked, int whenTrue, int whenFalse) {
    Condition condition = new Condition.Holds(flag, Value.of(asked));
    body.graph.end(new Terminator.Branch(condition, whenTrue, whenFalse, body.source.at(call)));
  }

  private void store(int block, boolean value, int next) {
    body.graph.start(block);
    Local constant = body.variables.temporary(() -> String.valueOf(value), TypeRole.NUMBER);
    body.graph.add(new Step.Set(constant, Value.of(value), body.source.at(call)));
    body.graph.add(new Step.Store(flag, constant, Holding.UNTRACKED, body.source.at(call)));
    body.graph.goTo(next);
  }
}

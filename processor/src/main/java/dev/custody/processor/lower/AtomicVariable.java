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
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Lowers what is asked of an {@code AtomicBoolean} or a number of that kind as what it is: a test
 * of a variable and a write to it. {@code if (closed.compareAndSet(false, true))} is how much code
 * closes only once, {@code if (left.decrementAndGet() == 0)} how the last one of several does.
 */
final class AtomicVariable {
  private static final String PACKAGE = "java.util.concurrent.atomic.";

  private final Body body;
  private final MethodInvocationTree call;
  private final String method;
  private final Place place;

  private AtomicVariable(Body body, MethodInvocationTree call, String method, Place place) {
    this.body = body;
    this.call = call;
    this.method = method;
    this.place = place;
  }

  /** Branches on the call if it is one on such a flag; otherwise does nothing. */
  static boolean branch(Body body, MethodInvocationTree call, int whenTrue, int whenFalse) {
    AtomicVariable flag = called(body, call, "AtomicBoolean");
    return flag != null && flag.branch(whenTrue, whenFalse);
  }

  /** Sets such a flag if that is all that the call does; otherwise does nothing. */
  static boolean set(Body body, MethodInvocationTree call) {
    AtomicVariable flag = call.getArguments().size() == 1 ? setOn(body, call) : null;
    if (flag == null) {
      return false;
    }
    flag.store(flag.arguments().get(0));
    return true;
  }

  private static AtomicVariable setOn(Body body, MethodInvocationTree call) {
    AtomicVariable flag = called(body, call, "AtomicBoolean");
    boolean sets =
        flag != null
            && switch (flag.method) {
              case "set", "lazySet", "setPlain", "setOpaque", "setRelease" -> true;
              default -> false;
            };
    return sets && flag.arguments() != null ? flag : null;
  }

  /** What a call that changes such a number yields; null if it is another call. */
  static Place changed(Body body, MethodInvocationTree call) {
    AtomicVariable number = called(body, call, "AtomicInteger");
    number = number == null ? called(body, call, "AtomicLong") : number;
    return number != null && number.method.contains("And") ? number.changed() : null;
  }

  /**
   * A call on a variable of the type; null if it is another call, or on nothing that has a name.
   */
  private static AtomicVariable called(Body body, MethodInvocationTree call, String type) {
    ExpressionTree select = Attribution.stripped(call.getMethodSelect());
    if (!(select instanceof MemberSelectTree member)
        || !isOf(body, member.getExpression(), PACKAGE + type)
        || body.source.variable(member.getExpression()) == null
            && !body.places.isHeld(member.getExpression())) {
      return null;
    }
    Place holder = body.places.of(member.getExpression());
    String method = member.getIdentifier().toString();
    return holder == null
        ? null
        : new AtomicVariable(body, call, method, new Place.Field(holder, "value"));
  }

  private static boolean isOf(Body body, ExpressionTree receiver, String name) {
    return body.source.type(receiver) instanceof DeclaredType type
        && ((TypeElement) type.asElement()).getQualifiedName().contentEquals(name);
  }

  /** The arguments, if all of them are truth values that are known; else null. */
  private List<Boolean> arguments() {
    List<Boolean> arguments = new ArrayList<>();
    for (ExpressionTree argument : call.getArguments()) {
      if (!(body.constants.of(argument) instanceof Boolean constant)) {
        return null;
      }
      arguments.add(constant);
    }
    return arguments;
  }

  private boolean branch(int whenTrue, int whenFalse) {
    List<Boolean> arguments = arguments();
    if (arguments == null) {
      return false;
    }
    switch (method) {
      case "get", "getPlain", "getOpaque", "getAcquire":
        end(true, whenTrue, whenFalse);
        return true;
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
    Condition condition = new Condition.Holds(place, Value.of(asked));
    body.graph.end(new Terminator.Branch(condition, whenTrue, whenFalse, body.source.at(call)));
  }

  private void store(int block, boolean value, int next) {
    body.graph.start(block);
    store(value);
    body.graph.goTo(next);
  }

  private void store(boolean value) {
    Local constant = body.variables.temporary(() -> String.valueOf(value), TypeRole.NUMBER);
    body.graph.add(new Step.Set(constant, Value.of(value), body.source.at(call)));
    body.graph.add(new Step.Store(place, constant, Holding.UNTRACKED, body.source.at(call)));
  }

  private Place changed() {
    call.getArguments().forEach(body.expressions::use);
    Supplier<String> text = () -> body.source.text(call);
    Local before = null;
    if (method.startsWith("get")) {
      before = body.variables.temporary(text, TypeRole.NUMBER);
      body.graph.add(new Step.Load(before, place, Holding.UNTRACKED, body.source.at(call)));
    }
    Local unknown = body.variables.unending(text);
    body.graph.add(new Step.Forget(unknown, body.source.at(call)));
    body.graph.add(new Step.Store(place, unknown, Holding.UNTRACKED, body.source.at(call)));
    return before == null ? place : before;
  }
}

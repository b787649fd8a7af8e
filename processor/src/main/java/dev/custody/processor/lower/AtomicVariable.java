package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Value;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Lowers what is asked of an atomic truth value, number or state as what it is: a test of a
 * variable and a write to it. {@code if (closed.compareAndSet(false, true))} is how much code
 * closes only once, {@code if (left.decrementAndGet() == 0)} how the last one of several does. The
 * variable may also be one that an updater knows: {@code STATE.compareAndSet(this, OPEN, CLOSED)}.
 */
final class AtomicVariable {
  private static final String PACKAGE = "java.util.concurrent.atomic.";

  private final Body body;
  private final MethodInvocationTree call;
  private final String method;
  private final ExpressionTree holder;
  private final VariableElement field;
  private final List<? extends ExpressionTree> arguments;

  /**
   * @param holder what has the variable
   * @param field the field of it that is the variable; null where the holder is the variable
   * @param arguments what is asked of the variable itself
   */
  private AtomicVariable(
      Body body,
      MethodInvocationTree call,
      ExpressionTree holder,
      VariableElement field,
      List<? extends ExpressionTree> arguments) {
    this.body = body;
    this.call = call;
    this.method = ((MemberSelectTree) call.getMethodSelect()).getIdentifier().toString();
    this.holder = holder;
    this.field = field;
    this.arguments = arguments;
  }

  /** Branches on what a call on such a variable says; otherwise does nothing. */
  static boolean branch(Body body, MethodInvocationTree call, int whenTrue, int whenFalse) {
    AtomicVariable variable = asked(body, call);
    return variable != null && variable.branch(whenTrue, whenFalse);
  }

  /** Whether a call says yes or no about such a variable. */
  static boolean says(Body body, MethodInvocationTree call) {
    return asked(body, call) != null;
  }

  /** Sets such a variable if that is all that the call does; otherwise does nothing. */
  static boolean set(Body body, MethodInvocationTree call) {
    AtomicVariable variable = called(body, call);
    return variable != null && variable.set();
  }

  /** What a call on such a variable yields; null if it is another call, or says yes or no. */
  static Place yielded(Body body, MethodInvocationTree call) {
    AtomicVariable variable = isTruth(body, call) ? null : called(body, call);
    return variable == null ? null : variable.yielded();
  }

  /**
   * The same for a call whose result goes into a variable; null also where it is of no interest.
   */
  static Local value(Body body, MethodInvocationTree call) {
    Place yielded = body.roles.hasLocal(body.source.type(call)) ? yielded(body, call) : null;
    if (yielded == null || yielded instanceof Local) {
      return (Local) yielded;
    }
    Local value = body.variables.temporary(() -> body.source.text(call), TypeRole.NUMBER);
    body.graph.add(new Step.Load(value, yielded, Holding.UNTRACKED, body.source.at(call)));
    return value;
  }

  private static boolean isTruth(Body body, MethodInvocationTree call) {
    return body.source.type(call).getKind() == TypeKind.BOOLEAN;
  }

  private static AtomicVariable asked(Body body, MethodInvocationTree call) {
    AtomicVariable variable = isTruth(body, call) ? called(body, call) : null;
    return variable != null && variable.isAsked() ? variable : null;
  }

  /** A call on such a variable; null if it is another call, or on nothing that has a name. */
  private static AtomicVariable called(Body body, MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree member)) {
      return null;
    }
    ExpressionTree receiver = member.getExpression();
    List<? extends ExpressionTree> arguments = call.getArguments();
    String type = atomicType(body.source.type(receiver));
    if (type == null || body.roles.isTracked(body.source.type(receiver))) {
      return null;
    }
    if (type.endsWith("FieldUpdater") && !arguments.isEmpty() && isNamed(body, arguments.get(0))) {
      VariableElement field = updated(body, receiver, arguments.get(0));
      return field == null
          ? null
          : new AtomicVariable(
              body, call, arguments.get(0), field, arguments.subList(1, arguments.size()));
    }
    return isSingle(type) && isNamed(body, receiver)
        ? new AtomicVariable(body, call, receiver, null, arguments)
        : null;
  }

  /** The field of an object that an updater was made for; null if its declaration does not tell. */
  private static VariableElement updated(Body body, ExpressionTree updater, ExpressionTree holder) {
    VariableElement variable = body.source.variable(updater);
    ExpressionTree made = variable == null ? null : body.source.beginning(variable);
    if (!(made instanceof MethodInvocationTree call)
        || call.getArguments().isEmpty()
        || !(body.source.type(holder) instanceof DeclaredType type)) {
      return null;
    }
    Tree name = call.getArguments().get(call.getArguments().size() - 1);
    return name instanceof LiteralTree literal
        ? ElementFilter.fieldsIn(type.asElement().getEnclosedElements()).stream()
            .filter(
                field -> field.getSimpleName().contentEquals(String.valueOf(literal.getValue())))
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The simple name of the atomic type; null if it is another one. */
  private static String atomicType(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : null;
  }

  private static boolean isNamed(Body body, ExpressionTree tree) {
    return body.source.variable(tree) != null || body.places.isHeld(tree);
  }

  /** The constant that an argument is; null if it is none. */
  private Value constant(int argument) {
    ExpressionTree tree = arguments.get(argument);
    return body.constants.orNull(tree);
  }

  private boolean isAsked() {
    return switch (method) {
      case "get", "getPlain", "getOpaque", "getAcquire" -> true;
      case "compareAndSet" -> constant(0) != null && constant(1) != null;
      case "getAndSet" -> constant(0) != null;
      default -> false;
    };
  }

  /** Whether a type is that of one value that is read and written atomically. */
  static boolean isOne(TypeMirror type) {
    String name = atomicType(type);
    return name != null && isSingle(name);
  }

  private static boolean isSingle(String type) {
    return switch (type) {
      case "AtomicBoolean", "AtomicInteger", "AtomicLong", "AtomicReference" -> true;
      default -> false;
    };
  }

  /** What a variable of such a type has in the beginning. */
  static Value beginning(TypeMirror type) {
    return switch (atomicType(type)) {
      case "AtomicBoolean" -> Value.FALSE;
      case "AtomicReference" -> Value.NULL;
      default -> Value.ZERO;
    };
  }

  /** The variable; null if nothing is known of what has it. */
  private Place place() {
    Local cell = cell();
    if (cell != null) {
      return cell;
    }
    Place of = body.places.of(holder);
    if (of == null) {
      return null;
    }
    return field == null ? new Place.Field(of, "value") : body.places.field(of, field);
  }

  /** The variable of the body that it is, where nobody else has got it; else null. */
  private Local cell() {
    return field == null ? body.cells.ofAtomic(holder) : null;
  }

  private boolean branch(int whenTrue, int whenFalse) {
    Place place = place();
    if (place == null) {
      return false;
    }
    switch (method) {
      case "compareAndSet":
        int set = body.graph.newBlock();
        end(place, constant(0), set, whenFalse);
        store(set, place, constant(1), whenTrue);
        return true;
      case "getAndSet":
        int was = body.graph.newBlock();
        int wasNot = body.graph.newBlock();
        end(place, Value.TRUE, was, wasNot);
        store(was, place, constant(0), whenTrue);
        store(wasNot, place, constant(0), whenFalse);
        return true;
      default:
        end(place, Value.TRUE, whenTrue, whenFalse);
        return true;
    }
  }

  private boolean set() {
    boolean changes = access() == Access.CHANGE_BEFORE || access() == Access.CHANGE_AFTERWARDS;
    Local changed = changes ? cell() : null;
    if (changed != null) {
      change(changed);
      return true;
    }
    boolean sets =
        switch (method) {
          case "set", "lazySet", "setPlain", "setOpaque", "setRelease" -> true;
          default -> false;
        };
    Place place = sets ? place() : null;
    if (place != null) {
      give(place);
    }
    return place != null;
  }

  /** What such a call does to the variable, and what it yields of it. */
  private enum Access {
    LOOK,
    EXCHANGE,
    CHANGE_AFTERWARDS,
    CHANGE_BEFORE
  }

  private Access access() {
    return switch (method) {
      case "get", "getPlain", "getOpaque", "getAcquire" -> Access.LOOK;
      case "getAndSet" -> Access.EXCHANGE;
      case "getAndIncrement", "getAndDecrement", "getAndAdd", "getAndUpdate", "getAndAccumulate" ->
          Access.CHANGE_AFTERWARDS;
      case "incrementAndGet", "decrementAndGet", "addAndGet", "updateAndGet", "accumulateAndGet" ->
          Access.CHANGE_BEFORE;
      default -> null;
    };
  }

  private Place yielded() {
    Access access = access();
    Place place = access == null ? null : place();
    if (place == null || access == Access.LOOK) {
      return place;
    }
    Local before = access == Access.CHANGE_BEFORE ? null : before(place);
    if (access == Access.EXCHANGE) {
      give(place);
    } else {
      change(place);
    }
    return before == null ? place : before;
  }

  private Local before(Place place) {
    Local before = body.variables.temporary(() -> body.source.text(call), TypeRole.NUMBER);
    At at = body.source.at(call);
    body.graph.add(
        place instanceof Local cell
            ? new Step.Copy(before, cell, at)
            : new Step.Load(before, place, Holding.UNTRACKED, at));
    return before;
  }

  /** The variable gets what is passed. */
  private void give(Place place) {
    if (constant(0) == null) {
      change(place);
    } else {
      store(place, constant(0));
    }
  }

  /** The variable gets what nobody knows. */
  private void change(Place place) {
    arguments.forEach(body.expressions::use);
    if (place instanceof Local cell) {
      changeCell(cell);
      return;
    }
    Local unknown = body.variables.unending(() -> body.source.text(call));
    body.graph.add(new Step.Forget(unknown, body.source.at(call)));
    body.graph.add(new Step.Store(place, unknown, Holding.UNTRACKED, body.source.at(call)));
  }

  private void changeCell(Local cell) {
    boolean ofInt = "AtomicInteger".equals(atomicType(body.source.type(holder)));
    Boolean up =
        switch (method) {
          case "getAndIncrement", "incrementAndGet" -> true;
          case "getAndDecrement", "decrementAndGet" -> false;
          default -> null;
        };
    Place.Computed made = ofInt && up != null ? body.assignments.byOne(cell, up) : null;
    At at = body.source.at(call);
    if (made == null) {
      body.cells.set(cell, null, at);
    } else {
      body.graph.add(new Step.Load(cell, made, Holding.UNTRACKED, at));
    }
  }

  private void end(Place place, Value asked, int whenTrue, int whenFalse) {
    Condition condition = new Condition.Holds(place, asked);
    body.graph.end(new Terminator.Branch(condition, whenTrue, whenFalse, body.source.at(call)));
  }

  private void store(int block, Place place, Value value, int next) {
    body.graph.start(block);
    store(place, value);
    body.graph.goTo(next);
  }

  private void store(Place place, Value value) {
    if (place instanceof Local cell) {
      body.cells.set(cell, value, body.source.at(call));
      return;
    }
    Local constant = null;
    if (!value.equals(Value.NULL)) {
      constant = body.variables.temporary(() -> String.valueOf(value.constant()), TypeRole.NUMBER);
      body.graph.add(new Step.Set(constant, value, body.source.at(call)));
    }
    body.graph.add(new Step.Store(place, constant, Holding.UNTRACKED, body.source.at(call)));
  }
}

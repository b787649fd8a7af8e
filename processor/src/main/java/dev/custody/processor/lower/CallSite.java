package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.ArgumentContract;
import dev.custody.processor.contract.ArgumentContract.Selection;
import dev.custody.processor.contract.ArgumentContract.Terms;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.ResultTerms;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Call;
import dev.custody.processor.program.Effect;
import dev.custody.processor.program.Key;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Loop;
import dev.custody.processor.program.Operand;
import dev.custody.processor.program.Result;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import dev.custody.processor.program.Terminator.Unwind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One call: evaluates what is passed, says what happens to it, and ends the block.
 *
 * <p>A call that carries nothing tracked, and that cannot throw to anywhere that matters, leaves no
 * trace but the effects of its arguments.
 */
final class CallSite {
  private final Body body;
  private final Tree tree;
  private At at;
  private final MethodContract contract;
  private final TypeMirror type;
  private CallEffects effects;
  private final List<? extends TypeMirror> thrown;
  private final Map<Integer, List<Local>> passed = new LinkedHashMap<>();
  private final List<Operand> operands = new ArrayList<>();
  private List<Argument> arguments = List.of();
  private Argument receiver;
  private Local constructed;
  private Integer suppressed;
  private boolean kept;
  private Set<String> empties;
  private OwnMethod.Run run;

  CallSite(
      Body body,
      Tree tree,
      MethodContract contract,
      TypeMirror type,
      List<? extends TypeMirror> thrown) {
    this.body = body;
    this.tree = tree;
    this.at = body.source.at(tree);
    this.contract = contract;
    this.empties = contract.disposes();
    this.type = type;
    this.thrown = thrown;
  }

  /** Says where the call happens, if nobody wrote it. */
  void happens(At point) {
    at = point;
  }

  /** Says that the call matters whatever it carries: it may write fields. */
  void keepIf(boolean condition) {
    kept |= condition;
  }

  /** Says which fields of the receiver the call empties. */
  void empties(Set<String> fields) {
    empties = fields;
  }

  /** Says which method of the same class the call runs; null if it is none. */
  void runs(OwnMethod.Run method) {
    run = method;
  }

  /** Says that the call constructs an object that exists already: {@code super(…)}. */
  void constructs(Local object) {
    constructed = object;
  }

  /** Says that a function is passed along unseen. */
  void remembers(Local function) {
    operands.add(Operand.lent(function, at));
  }

  /** Says where the call's exceptions lead, because another one is under way. */
  void suppresses(Integer block) {
    suppressed = block;
  }

  Local lower(Argument receiver, List<Argument> given, Wish wish) {
    arguments = given;
    this.receiver = receiver;
    CallTerms terms = new CallTerms(contract);
    ExpressionTree function = VisitLowering.function(contract, given);
    if (function != null) {
      Terms.Visited visited = (Terms.Visited) contract.receiver().terms();
      new VisitLowering(body, tree).lower(receiver, function, visited.verdict());
      return null;
    }
    AppliedFunctions applied = AppliedFunctions.of(body, tree, contract, receiver, given);
    if (applied != null) {
      boolean asked = wish.value() && body.roles.hasLocal(type);
      Local yielded = wish.target() != null ? wish.target() : body.temporary(tree, type);
      return applied.lower(receiver, asked ? yielded : null);
    }
    evaluateAll(receiver, terms);
    boolean told = !body.roles.isOfLanguage(type) || terms.takeBack();
    boolean wanted = wish.value() && body.roles.hasLocal(type) && told;
    Result result =
        displacesUnseen(wish.value()) ? new Result.Untracked() : result(terms, receiver);
    if (result instanceof Result.Container && isMadeOfAnArray()) {
      result = new Result.Container(false, true);
    }
    if (result instanceof Result.Container && !body.roles.isTracked(type)) {
      result = new Result.Untracked(); // a list of numbers owns nothing
    }
    Key key = new SelectedElements(body).of(contract, receiver, given);
    Local to = constructed == null ? target(wish, wanted, result, terms) : null;
    if (mayLeaveLater(result, key) && (to == null || to != wish.target())) {
      to = unnamed(result);
    }
    if (terms.mentions(ArgumentContract.RESULT)) {
      passed.put(ArgumentContract.RESULT, List.of(constructed == null ? to : constructed));
    }
    passed.computeIfPresent(ArgumentContract.THIS, (position, of) -> body.loops.viewed(of));
    applyTerms(receiver, wish.value());
    List<Unwind> unwinds = unwinds();
    boolean carries = !operands.isEmpty() || !(result instanceof Result.Untracked);
    if (!carries && unwinds.isEmpty() && !kept && contract.returns()) {
      return null;
    }
    body.loops.shows(result, to);
    boolean part = receiver != null && contract.receiver().selects() == Selection.SOME;
    body.loops.views(result, to, part);
    for (Operand operand : operands) {
      if (operand.effect() instanceof Effect.TakeLast) {
        body.loops.removed(operand.local());
      }
    }
    Call.Emptiness emptiness = body.loops.told(terms.emptiness(passed));
    Local object = run == null ? null : at(ArgumentContract.THIS);
    Call.Own own = object == null ? null : new Call.Own(run.method(), object, run.given());
    boolean either = to != null && FirstThere.is(contract.result(), result);
    Result yielded = either ? new Result.Untracked() : result;
    Call call =
        new Call(contract.name(), operands, yielded, either ? null : to, key, emptiness, own, at);
    int next = body.graph.newBlock();
    body.graph.end(new Terminator.Invoke(call, next, unwinds));
    body.graph.start(next);
    if (either) {
      FirstThere.into(to, (Result.Alias) result, body, at);
    } else if (!contract.returns()) {
      body.graph.end(new Terminator.Stop());
    }
    return wanted ? to : null;
  }

  private void evaluateAll(Argument receiver, CallTerms terms) {
    if (receiver != null) {
      evaluate(ArgumentContract.THIS, receiver, contract.receiver(), terms, 0);
    }
    for (int i = 0; i < arguments.size(); i++) {
      evaluate(i, arguments.get(i), contract.argument(i), terms, i + 1);
    }
  }

  private void evaluate(
      int position, Argument argument, ArgumentContract expected, CallTerms terms, int following) {
    int declared = Math.min(position, contract.parameters().size() - 1);
    boolean matters =
        body.roles.isTracked(argument.type())
            || terms.mentions(declared)
            || expected.invalidates()
            || CallTerms.changes(expected.terms()) && !(expected.terms() instanceof Terms.Copied)
            || mayBeFunction(argument)
            || position == ArgumentContract.THIS && mayDispose();
    Local local;
    if (argument.tree() == null) {
      local = argument.local();
    } else if (position == ArgumentContract.THIS
        && body.functionLists.get(argument, arguments, contract)) {
      VariableElement list = body.source.variable(argument.tree());
      local = body.variables.lookUp(list, argument.at());
    } else if (matters && !CallTerms.isCount(contract, declared)) {
      local = unchanged(body.expressions.value(argument.tree()), argument.at(), following);
    } else {
      body.expressions.effect(argument.tree());
      local = null;
    }
    if (local != null) {
      passed.computeIfAbsent(position, key -> new ArrayList<>()).add(local);
      if (declared != position) {
        passed.computeIfAbsent(declared, key -> new ArrayList<>()).add(local);
      }
    }
  }

  private boolean mayBeFunction(Argument argument) {
    ExpressionTree tree = argument.tree() == null ? null : Attribution.stripped(argument.tree());
    boolean variable = tree instanceof IdentifierTree && !body.places.isHeld(tree);
    return tree instanceof NewClassTree || variable;
  }

  /** What a variable held before a later argument assigns to it. */
  private Local unchanged(Local local, At at, int following) {
    VariableElement variable = local == null ? null : body.variables.elementOf(local);
    for (int i = following; variable != null && i < arguments.size(); i++) {
      Tree later = arguments.get(i).tree();
      if (later != null && new WrittenVariables(body.source).in(later, variable)) {
        Local before = body.variables.temporary(local::name, body.roles.of(variable.asType()));
        body.graph.add(new Step.Copy(before, local, at));
        return before;
      }
    }
    return local;
  }

  private void applyTerms(Argument receiver, boolean looked) {
    TypeMirror of = receiver == null ? null : receiver.type();
    effects = new CallEffects(body, this, type, of, arguments);
    if (receiver != null) {
      operand(ArgumentContract.THIS, receiver, contract.receiver(), empties, looked);
    }
    for (int i = 0; i < arguments.size(); i++) {
      operand(i, arguments.get(i), contract.argument(i), Set.of(), looked);
    }
  }

  private void operand(
      int position,
      Argument argument,
      ArgumentContract expected,
      Set<String> disposes,
      boolean looked) {
    List<Local> locals = passed.getOrDefault(position, List.of());
    if (locals.isEmpty()) {
      return;
    }
    boolean function = isFunction(argument, locals.get(0));
    boolean put = isPut(argument, expected.terms());
    Effect effect =
        function && put
            ? body.functionLists.put(receiver, at(ArgumentContract.THIS), at)
            : effects.of(expected.terms(), looked, function || put);
    if (effect instanceof Effect.Escape escape) {
      boolean forGood = CallTerms.keepForGood(body, tree, position, escape.toRun(), looked);
      effect = new Effect.Escape(forGood, escape.toRun());
    }
    boolean displaces = looked && expected.terms() instanceof Terms.Displacing;
    boolean invalidates = expected.invalidates() || displaces;
    boolean matters =
        body.roles.isTracked(argument.type())
            || body.functions.isMade(locals.get(0))
            || isSelfWithFields(locals.get(0))
            || !(effect instanceof Effect.Lend)
            || invalidates
            || position == ArgumentContract.THIS && mayDispose();
    if (matters) {
      Set<String> fields = disposes.contains("*") ? Operand.ALL : disposes;
      operands.add(
          new Operand(
              locals.get(0), effect, invalidates, fields, expected.nullable(), argument.at()));
    }
  }

  /** Whether what is passed may run later on: a function, an object of a local class. */
  private boolean isFunction(Argument argument, Local local) {
    return body.roles.of(argument.type()) == TypeRole.FUNCTION || body.functions.isMade(local);
  }

  /** Whether the call discards what fields of its receiver hold, or its body may say so. */
  private boolean mayDispose() {
    return run != null || !empties.isEmpty();
  }

  private boolean isSelfWithFields(Local local) {
    return body.traits.touchesFields() && local.isOfThis();
  }

  /** Whether a container that says nothing of its elements gets what is counted. */
  private boolean isPut(Argument argument, Terms terms) {
    return terms instanceof Terms.Silent silent
        && silent.put()
        && body.roles.isTracked(argument.type());
  }

  Terms termsOf(int position) {
    return contract.argument(position).terms();
  }

  /** What was passed at a position; null if nothing is known of it. */
  Local at(int position) {
    List<Local> locals = passed.getOrDefault(position, List.of());
    return locals.isEmpty() ? null : locals.get(0);
  }

  private boolean displacesUnseen(boolean looked) {
    return !looked
        && contract.receiver() != null
        && contract.receiver().terms() instanceof Terms.Displacing;
  }

  /** Whether an array stands for all the arguments that may be repeated. */
  private boolean isMadeOfAnArray() {
    return contract.varargs()
        && arguments.size() == contract.parameters().size()
        && arguments.get(arguments.size() - 1).type().getKind() == TypeKind.ARRAY;
  }

  private Result result(CallTerms terms, Argument receiver) {
    return constructed == null
        ? body.loops.throughView(terms.result(owing(), position -> loop(position, receiver)), tree)
        : new Result.Untracked();
  }

  /**
   * What is passed, without null and the constants that nobody owes anything for: if the result is
   * one of several arguments, it is taken for one of the others.
   */
  private Map<Integer, List<Local>> owing() {
    List<Integer> either =
        contract.result() instanceof ResultTerms.Silent silent
            ? silent.passed()
            : contract.result() instanceof ResultTerms.Alias alias ? alias.of() : List.of();
    if (either.size() < 2) {
      return passed;
    }
    Map<Integer, List<Local>> owing = new LinkedHashMap<>(passed);
    for (int position : either) {
      Argument argument =
          position < 0 || position >= arguments.size() ? null : arguments.get(position);
      if (argument != null && argument.tree() != null && owesNothing(argument.tree())) {
        owing.remove(position);
      }
    }
    return owing;
  }

  private boolean owesNothing(ExpressionTree tree) {
    return body.places.isImmortal(tree)
        || Attribution.stripped(tree).getKind() == Tree.Kind.NULL_LITERAL;
  }

  private Loop loop(int position, Argument receiver) {
    Argument index = position < arguments.size() ? arguments.get(position) : null;
    return index == null || index.tree() == null || receiver == null
        ? null
        : body.loops.counting(index.tree(), receiver.tree());
  }

  private Local target(Wish wish, boolean wanted, Result result, CallTerms terms) {
    if (wanted && wish.target() != null) {
      return wish.target();
    }
    boolean owned = result instanceof Result.Owned || result instanceof Result.Container;
    boolean needed = wanted || owned || terms.mentions(ArgumentContract.RESULT);
    return needed ? body.loops.target(result, tree, type) : null;
  }

  /** Whether it is what an iterator shows, and takes out when it is told so. */
  private static boolean mayLeaveLater(Result result, Key key) {
    return result instanceof Result.Element element && !element.isNext() && key == Key.NONE;
  }

  /** A local for it that lives on when the statement ends. */
  private Local unnamed(Result result) {
    return ((Result.Element) result).loop() != null
        ? body.loops.target(result, tree, type)
        : body.variables.unending(() -> body.source.text(tree));
  }

  private List<Unwind> unwinds() {
    List<TypeMirror> declared = body.exceptions.declared(thrown, contract);
    List<TypeMirror> undeclared = body.exceptions.undeclared(contract);
    return suppressed == null
        ? body.exits.unwinds(declared, undeclared, at)
        : body.exits.unwindsTo(suppressed, declared, undeclared);
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Term;
import dev.custody.processor.program.Value;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers everything that writes a variable, a field or an array element. */
final class AssignmentLowering {
  private final Body body;
  private final GraphBuilder graph;

  AssignmentLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** Returns the local that holds what was assigned; null if it is of no interest. */
  Local assignment(AssignmentTree tree) {
    ExpressionTree left = tree.getVariable();
    if (body.places.isHeld(left)) {
      return store(left, tree.getExpression(), tree);
    }
    VariableElement variable = body.source.variable(left);
    Local local = variable(left);
    if (local == null) {
      body.expressions.effect(tree.getExpression());
      return null;
    }
    body.expressions.into(tree.getExpression(), local, body.source.at(tree));
    if (variable != null) {
      assertion(variable, local, tree.getExpression(), body.source.at(tree));
    }
    return local;
  }

  /** The local that an expression names which is no field; null if none matters. */
  private Local variable(ExpressionTree left) {
    VariableElement variable = body.source.variable(left);
    return variable == null
        ? body.cells.of(left)
        : body.variables.lookUp(variable, body.source.at(left));
  }

  private Local store(ExpressionTree left, ExpressionTree right, Tree tree) {
    Place place = body.places.of(left);
    TypeMirror type = body.source.type(left);
    if (place == null || !body.roles.hasLocal(type)) {
      body.expressions.use(right);
      return null;
    }
    place = evaluatedBefore(place, right);
    body.destinations.goesTo(right, body.source.variable(left));
    boolean number = body.roles.of(type) == TypeRole.NUMBER;
    Holding holding = number ? Holding.UNTRACKED : body.places.holding(left);
    return store(place, right, holding, body.source.at(tree));
  }

  /** Gives a field its first value. */
  void initialize(VariableElement field, VariableTree declaration) {
    ExpressionTree value = declaration.getInitializer();
    List<Local> outer = body.variables.swapTemporaries(new ArrayList<>());
    At at = body.source.at(declaration);
    boolean constant = field.getKind() == ElementKind.ENUM_CONSTANT;
    if (constant && body.roles.of(field.asType()) != TypeRole.COUNTED) {
      body.expressions.effect(value);
    } else if (body.roles.hasLocal(field.asType())) {
      body.destinations.goesTo(value, field);
      store(place(field, declaration), value, holding(field), at);
    } else {
      body.expressions.use(value);
    }
    body.end(body.variables.swapTemporaries(outer), at);
  }

  /** The same with a value that a variable holds. */
  void initialize(VariableElement field, Local value, Tree mention, At at) {
    if (value != null) {
      graph.add(new Step.Store(place(field, mention), value, holding(field), at));
    }
  }

  private Place place(VariableElement field, Tree mention) {
    return field.getModifiers().contains(Modifier.STATIC)
        ? body.places.staticField(field)
        : body.places.field(body.instance(body.context.type(), mention), field);
  }

  private Holding holding(VariableElement field) {
    boolean number = body.roles.of(field.asType()) == TypeRole.NUMBER;
    return number ? Holding.UNTRACKED : body.contracts.field(field);
  }

  /** Evaluates an expression and stores its value; returns the value's local. */
  private Local store(Place place, ExpressionTree value, Holding holding, At at) {
    if (yieldsNull(value)) {
      body.expressions.effect(value);
      graph.add(new Step.Store(place, null, holding, at));
      return null;
    }
    Local local = holding == Holding.UNTRACKED ? named(value) : null;
    local = local == null ? body.expressions.knownValue(value) : local;
    graph.add(new Step.Store(place, local, holding, at));
    return local;
  }

  /** A local that holds an enum constant or a string; null if an expression is neither. */
  private Local named(ExpressionTree value) {
    Value name = body.constants.name(value);
    if (name == null) {
      return null;
    }
    Local local = body.temporary(value, body.source.type(value));
    graph.add(new Step.Set(local, name, body.source.at(value)));
    return local;
  }

  /** Whether it is null, or an assignment of null to something else. */
  private static boolean yieldsNull(ExpressionTree value) {
    return Attribution.stripped(value) instanceof AssignmentTree inner
        ? yieldsNull(inner.getExpression())
        : Constants.isNull(value);
  }

  /** In {@code last.next = last = added} the field is the one of the old {@code last}. */
  private Place evaluatedBefore(Place place, ExpressionTree right) {
    Local root = place.root();
    VariableElement variable = root == null ? null : body.variables.elementOf(root);
    if (variable == null || !new WrittenVariables(body.source).in(right, variable)) {
      return place;
    }
    Local before = body.variables.unending(root::name);
    graph.add(new Step.Copy(before, root, body.source.at(right)));
    return rebased(place, before);
  }

  private static Place rebased(Place place, Local root) {
    if (place instanceof Place.Field field) {
      return new Place.Field(rebased(field.base(), root), field.name(), field.isFinal());
    } else if (place instanceof Place.Element element) {
      Place base = rebased(element.base(), root);
      return new Place.Element(base, element.constant(), element.variable());
    }
    return root;
  }

  /** {@code x += y}: both are uses, and of the result nothing is known. */
  Local compound(CompoundAssignmentTree tree) {
    body.expressions.use(tree.getExpression());
    switch (tree.getKind()) {
      case DIVIDE_ASSIGNMENT, REMAINDER_ASSIGNMENT -> body.implicit.division(tree);
      default -> {}
    }
    return changed(tree.getVariable(), tree, made(tree));
  }

  private Place.Computed made(CompoundAssignmentTree tree) {
    Place.Operator operator = ComputedPlaces.operator(tree.getKind());
    return operator == null || body.statements.isInLoop()
        ? null
        : body.computed.by(tree.getVariable(), operator, tree.getExpression());
  }

  /** {@code x++} and its like. */
  Local step(UnaryTree tree) {
    return changed(tree.getExpression(), tree, byOne(tree));
  }

  private Place.Computed byOne(UnaryTree tree) {
    boolean whole = body.source.type(tree.getExpression()).getKind() == TypeKind.INT;
    Local local = whole ? body.computed.local(tree.getExpression()) : null;
    boolean up =
        tree.getKind() == Tree.Kind.PREFIX_INCREMENT
            || tree.getKind() == Tree.Kind.POSTFIX_INCREMENT;
    return local == null ? null : byOne(local, up);
  }

  /**
   * What is one more than an {@code int}, or one less; null if it changes in the turns of a loop.
   */
  Place.Computed byOne(Local number, boolean up) {
    Place.Operator operator = up ? Place.Operator.PLUS : Place.Operator.MINUS;
    return body.statements.isInLoop()
        ? null
        : new Place.Computed(operator, List.of(number, new Term.Constant(1)), true);
  }

  /**
   * @param made what it makes of a variable; null if that is not known
   */
  private Local changed(ExpressionTree variable, Tree tree, Place.Computed made) {
    At at = body.source.at(tree);
    TypeMirror type = body.source.type(variable);
    if (body.places.isHeld(variable)) {
      Place place = body.places.of(variable);
      if (place != null && body.roles.of(type) == TypeRole.NUMBER) {
        Local unknown = body.variables.unending(() -> body.source.text(tree));
        graph.add(new Step.Forget(unknown, at));
        graph.add(new Step.Store(place, unknown, Holding.UNTRACKED, at));
      }
      return null;
    }
    Local local = variable(variable);
    if (local != null && made != null && made.operand() == local) {
      graph.add(new Step.Load(local, made, Holding.UNTRACKED, at));
    } else if (local != null) {
      graph.add(new Step.Forget(local, at));
    }
    return null;
  }

  /** What an annotation on a local variable asserts of the value that it was given for good. */
  void assertion(VariableElement variable, Local local, At at) {
    Holding asserted = asserted(variable);
    if (asserted != Holding.UNTRACKED) {
      graph.add(new Step.Assert(local, asserted == Holding.OWNED, false, at));
    }
  }

  private Holding asserted(VariableElement variable) {
    TypeRole role = body.roles.of(variable.asType());
    boolean single = role == TypeRole.COUNTED || role == TypeRole.PERHAPS;
    // On a parameter it is the contract of what is passed, and says nothing of what comes later.
    boolean parameter = variable.getKind() == ElementKind.PARAMETER;
    return single && !parameter ? body.contracts.asserted(variable) : Holding.UNTRACKED;
  }

  /**
   * What an annotation on a local variable asserts of the value that it was given. What was read
   * from where it stays may be taken out of there next, {@code old = field; field = null;}, so that
   * it is looked at when the variable ends.
   *
   * @param value where the value comes from; null if from the container of a loop
   */
  void assertion(VariableElement variable, Local local, ExpressionTree value, At at) {
    if (asserted(variable) == Holding.OWNED && staysThere(value)) {
      body.scopeAsserts(new Step.Assert(local, true, true, at));
    } else {
      assertion(variable, local, at);
    }
  }

  private boolean staysThere(ExpressionTree value) {
    if (value == null) {
      return true;
    } else if (Attribution.stripped(value) instanceof ConditionalExpressionTree either) {
      return staysThere(either.getTrueExpression()) || staysThere(either.getFalseExpression());
    }
    return body.places.isHeld(value) || body.calls.reads(value);
  }
}

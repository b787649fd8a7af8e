package dev.custody.processor.lower;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Condition;
import dev.custody.processor.program.Condition.Proof;
import dev.custody.processor.program.Holding;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Place;
import dev.custody.processor.program.Step;
import dev.custody.processor.program.Terminator;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lowers type tests and patterns. */
final class PatternLowering {
  private final Body body;
  private final GraphBuilder graph;

  PatternLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** Lowers {@code x instanceof T} and {@code x instanceof pattern}. */
  void test(InstanceOfTree tree, int whenTrue, int whenFalse) {
    TypeMirror type = body.source.type(tree.getExpression());
    Local value = body.expressions.value(tree.getExpression());
    boolean bindsNothing =
        tree.getPattern() == null
            || PatternBridge.stripped(tree.getPattern()) instanceof BindingPatternTree binding
                && !body.roles.isTracked(body.source.type(binding));
    if (value == null && bindsNothing) {
      value = body.computed.local(tree.getExpression());
    }
    if (tree.getPattern() != null) {
      match(tree.getPattern(), value, type, true, whenTrue, whenFalse, body.source.at(tree));
    } else {
      test(value, type, tree.getType(), whenTrue, whenFalse, body.source.at(tree));
    }
  }

  private void test(Local value, TypeMirror type, Tree tested, int whenTrue, int whenFalse, At at) {
    graph.end(new Terminator.Branch(test(value, type, tested), whenTrue, whenFalse, at));
  }

  /** Whether a value of a type is one of the tested type. */
  Condition test(Local value, TypeMirror type, Tree tested) {
    if (value == null) {
      return new Condition.Opaque();
    }
    TypeMirror test = body.source.type(tested);
    Proof passed = body.contracts.whenInstance(test);
    Proof failed = body.contracts.whenNotInstance(known(value, type), test);
    return new Condition.Tests(value, passed, failed, body.source.text(tested));
  }

  /** What is known of the type of a value: a cast or a pattern may have forgotten it. */
  private TypeMirror known(Local value, TypeMirror type) {
    VariableElement variable = body.variables.elementOf(value);
    boolean narrower = variable != null && body.source.types().isSubtype(variable.asType(), type);
    return narrower ? variable.asType() : type;
  }

  /**
   * Matches a value against a pattern.
   *
   * @param value the value; null if it is of no interest
   * @param refusesNull whether null never matches; in a record pattern it may
   */
  void match(
      Tree written,
      Local value,
      TypeMirror type,
      boolean refusesNull,
      int whenMatched,
      int whenNot,
      At at) {
    Tree pattern = PatternBridge.stripped(written);
    if (pattern instanceof BindingPatternTree binding) {
      bind(binding.getVariable(), value, type, refusesNull, whenMatched, whenNot, at);
    } else if (PatternBridge.isRecordPattern(pattern)) {
      takeApart(pattern, value, type, whenMatched, whenNot, at);
    } else {
      graph.goTo(whenMatched);
    }
  }

  private void bind(
      VariableTree tree,
      Local value,
      TypeMirror type,
      boolean refusesNull,
      int whenMatched,
      int whenNot,
      At at) {
    VariableElement variable = (VariableElement) body.source.element(tree);
    boolean total = !refusesNull && body.source.types().isSubtype(type, variable.asType());
    if (!total) {
      int passed = graph.newBlock();
      // The type of a variable that is declared with var is no tree.
      Tree tested = tree.getType() == null ? tree : tree.getType();
      test(value, type, tested, passed, whenNot, at);
      graph.start(passed);
    }
    Local local = body.declare(variable);
    if (local != null && value != null) {
      graph.add(new Step.Copy(local, value, body.source.at(tree)));
      body.assignments.assertion(variable, local, body.source.at(tree));
    } else if (local != null) {
      graph.add(new Step.Forget(local, body.source.at(tree)));
    }
    graph.goTo(whenMatched);
  }

  private void takeApart(
      Tree pattern, Local value, TypeMirror type, int whenMatched, int whenNot, At at) {
    Tree deconstructor = PatternBridge.deconstructor(pattern);
    int passed = graph.newBlock();
    test(value, type, deconstructor, passed, whenNot, at);
    graph.start(passed);
    TypeMirror matched = body.source.type(pattern);
    if (!(matched instanceof DeclaredType declared)) {
      matched = body.source.type(deconstructor);
    }
    TypeElement record = (TypeElement) ((DeclaredType) matched).asElement();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    List<Tree> nested = PatternBridge.nested(pattern);
    for (int i = 0; i < nested.size() && i < components.size(); i++) {
      TypeMirror component = memberType((DeclaredType) matched, components.get(i));
      Local part = component(components.get(i), component, value, nested.get(i));
      int next = graph.newBlock();
      match(nested.get(i), part, component, false, next, whenNot, body.source.at(nested.get(i)));
      graph.start(next);
    }
    graph.goTo(whenMatched);
  }

  private TypeMirror memberType(DeclaredType record, RecordComponentElement component) {
    TypeMirror type = body.source.types().asMemberOf(record, component.getAccessor());
    return ((javax.lang.model.type.ExecutableType) type).getReturnType();
  }

  private Local component(
      RecordComponentElement component, TypeMirror type, Local record, Tree pattern) {
    if (record == null || !body.roles.isTracked(type)) {
      return null;
    }
    Holding holding = Holding.UNTRACKED;
    for (VariableElement field :
        ElementFilter.fieldsIn(component.getEnclosingElement().getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        holding = body.contracts.field(field);
      }
    }
    String name = record.name() + "." + component.getSimpleName();
    Local part = body.variables.temporary(() -> name, body.roles.of(type));
    Place place = new Place.Field(record, component.getSimpleName().toString());
    // A pattern reads through the accessor, which lends what the component owns.
    Holding lent = holding == Holding.OWNED ? Holding.BORROWED : holding;
    graph.add(new Step.Load(part, place, lent, body.source.at(pattern)));
    return part;
  }
}

package dev.custody.processor.lower;

import com.sun.source.tree.Tree;
import dev.custody.processor.contract.Contracts;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One body that is being lowered: what its parts share. The parts know Java's constructs; this
 * knows the graph, the variables and where in the body the lowering is.
 */
final class Body {
  final ClassContext context;
  final BodyTraits traits;
  final String name;
  final Attribution source;
  final Contracts contracts;
  final Roles roles;
  final HeldTypes held;
  final FunctionLists functionLists;
  final Constants constants;
  final Exceptions exceptions;
  final GraphBuilder graph = new GraphBuilder();
  final Variables variables;
  final Cells cells;
  final Destinations destinations;
  final ActiveLoops loops;
  final Exits exits;
  final ImplicitExceptions implicit;
  final PlaceLowering places;
  final AssignmentLowering assignments;
  final ExpressionLowering expressions;
  final ComputedPlaces computed;
  final ConditionLowering conditions;
  final PatternLowering patterns;
  final RecordComponents records;
  final CallLowering calls;
  final CreationLowering creations;
  final ResourceClosing closing;
  final FunctionLowering functions;
  final StatementLowering statements;

  private final List<String> limits = new ArrayList<>();
  private Runnable initializers;
  private Frame frame = new Frame.Root();

  Body(ClassContext context, String name, BodyTraits traits) {
    this.context = context;
    this.name = name;
    this.traits = traits;
    this.source = context.source();
    this.contracts = context.contracts();
    this.roles = context.roles();
    this.held = new HeldTypes(context);
    this.functionLists = new FunctionLists(this);
    this.constants = new Constants(source);
    this.exceptions = context.exceptions();
    this.variables = new Variables(roles, held::of);
    this.cells = new Cells(this);
    this.destinations = new Destinations(variables);
    this.loops = new ActiveLoops(this);
    this.exits = new Exits(this);
    this.implicit = new ImplicitExceptions(this);
    this.places = new PlaceLowering(this);
    this.records = new RecordComponents(this);
    this.calls = new CallLowering(this);
    this.creations = new CreationLowering(this);
    this.closing = new ResourceClosing(this);
    this.functions = new FunctionLowering(this);
    this.assignments = new AssignmentLowering(this);
    this.expressions = new ExpressionLowering(this);
    this.computed = new ComputedPlaces(this);
    this.conditions = new ConditionLowering(this);
    this.patterns = new PatternLowering(this);
    this.statements = new StatementLowering(this);
  }

  Frame frame() {
    return frame;
  }

  void enter(Frame inner) {
    frame = inner;
  }

  /** Declares a local of the innermost scope. */
  Local declare(VariableElement variable) {
    if (!roles.hasLocal(variable.asType())) {
      return null;
    }
    Local local = variables.declare(variable, Local.Kind.VARIABLE);
    loops.begins(local);
    if (roles.isTracked(variable.asType())) {
      scopeEnds(local);
    }
    return local;
  }

  /** Whether a call may change fields; the code of the platform knows none of ours. */
  boolean mayTouchFields(ExecutableElement called) {
    return traits.touchesFields()
        && called.getEnclosingElement() instanceof TypeElement type
        && !roles.isOfPlatform(type);
  }

  /** Makes a local go out of use at the end of the innermost scope. */
  void scopeEnds(Local local) {
    for (Frame each = frame; each != null; each = each.outer()) {
      if (each instanceof Frame.Scope scope) {
        scope.declare(local);
        return;
      }
    }
  }

  /** Has something asserted of a local where its scope ends. */
  void scopeAsserts(Step.Assert asserted) {
    Frame scope = frame;
    while (scope.outer() != null
        && !(scope instanceof Frame.Scope part && part.locals().contains(asserted.local()))) {
      scope = scope.outer();
    }
    scope.asserts(asserted);
  }

  Local temporary(Tree tree, TypeMirror type) {
    return variables.temporary(() -> source.text(tree), roles.of(type));
  }

  void end(List<Local> locals, At at) {
    if (!locals.isEmpty()) {
      graph.add(new Step.End(List.copyOf(locals), at));
    }
  }

  /** The instance that has a member, where the member is named alone. */
  Local self(VariableElement member, Tree mention) {
    return self((TypeElement) member.getEnclosingElement(), mention);
  }

  Local self(ExecutableElement member, Tree mention) {
    return self((TypeElement) member.getEnclosingElement(), mention);
  }

  /** The innermost enclosing instance that is a {@code declaring}. */
  Local self(TypeElement declaring, Tree mention) {
    if (declaring.equals(context.type())) {
      return instance(declaring, mention);
    }
    TypeMirror wanted = source.types().erasure(declaring.asType());
    for (TypeElement type = context.type(); type != null; type = enclosing(type)) {
      if (source.types().isSubtype(source.types().erasure(type.asType()), wanted)) {
        return instance(type, mention);
      }
    }
    return instance(context.type(), mention);
  }

  /** {@code this} of the class or of one that encloses it. */
  Local instance(TypeElement type, Tree mention) {
    return instance(type, source.at(mention));
  }

  Local instance(TypeElement type, At mention) {
    boolean own = type.equals(context.type());
    String text = own ? "this" : type.getSimpleName() + ".this";
    return variables.self(type, text, mention);
  }

  private static TypeElement enclosing(TypeElement type) {
    Element outer = type.getEnclosingElement();
    while (outer != null && !outer.getKind().isClass() && !outer.getKind().isInterface()) {
      outer = outer.getKind() == ElementKind.PACKAGE ? null : outer.getEnclosingElement();
    }
    return (TypeElement) outer;
  }

  /** What is to run after {@code super(...)}. */
  void initializers(Runnable lowering) {
    initializers = lowering;
  }

  void runInitializers() {
    if (initializers != null) {
      initializers.run();
    }
  }

  void limit(String limit) {
    if (!limits.contains(limit)) {
      limits.add(limit);
    }
  }

  List<String> limits() {
    return limits;
  }
}

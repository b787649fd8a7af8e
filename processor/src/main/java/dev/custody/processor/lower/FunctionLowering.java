package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.lower.BodyReader.ReadBody;
import dev.custody.processor.lower.ClassContext.LocalClass;
import dev.custody.processor.program.At;
import dev.custody.processor.program.Local;
import dev.custody.processor.program.Program;
import dev.custody.processor.program.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers what makes functions: lambdas, method references, anonymous and local classes. Their
 * bodies become programs of their own; what these mention of this body is captured.
 */
final class FunctionLowering {
  private final Body body;
  private final GraphBuilder graph;
  private final Set<LocalClass> declared = new LinkedHashSet<>();
  private final Set<LocalClass> created = new LinkedHashSet<>();
  private final Set<Local> made = new HashSet<>();
  private final Set<Local> lambdas = new HashSet<>();
  final HeldReferences held;
  final CombinedFunctions combined;

  FunctionLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
    this.held = new HeldReferences(body);
    this.combined = new CombinedFunctions(body);
  }

  Local lambda(LambdaExpressionTree tree, Wish wish) {
    TypeMirror target = body.source.type(tree);
    ExecutableElement method = method(target);
    if (method == null) {
      return null;
    }
    MethodContract contract = body.contracts.method(method, target);
    Body inner = inner("lambda", contract, true);
    SignatureReader signature = new SignatureReader(inner, contract).ofFunction();
    List<? extends VariableTree> parameters = tree.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (body.source.element(parameters.get(i)) instanceof VariableElement variable
          && body.roles.hasLocal(variable.asType())) {
        Local local = inner.variables.declare(variable, Local.Kind.PARAMETER);
        signature.parameter(i, variable.asType(), local, body.source.at(parameters.get(i)));
      }
    }
    BodyReader reader = new BodyReader(inner, body.source.at(tree)).signature(signature);
    boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
    ReadBody read =
        reader.read(() -> lambdaBody(tree, returns, inner), body.source.endOf(tree.getBody()));
    return make(tree, List.of(read), wish);
  }

  /** The method that a function implements; null if there is none. */
  private ExecutableElement method(TypeMirror target) {
    if (target instanceof IntersectionType intersection) {
      return intersection.getBounds().stream()
          .map(this::method)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
    return body.contracts.functionalMethod(target);
  }

  private static void lambdaBody(LambdaExpressionTree tree, boolean returns, Body inner) {
    if (tree.getBody() instanceof BlockTree block) {
      inner.statements.statements(block.getStatements());
    } else if (returns) {
      inner.statements.giveBack((ExpressionTree) tree.getBody(), inner.source.at(tree.getBody()));
    } else {
      inner.statements.expression((ExpressionTree) tree.getBody());
    }
  }

  private Body inner(String name, MethodContract contract, boolean isLambda) {
    BodyTraits traits =
        new BodyTraits(
            body.traits.touchesFields(), SignatureReader.returnsStatus(contract), isLambda);
    return new Body(body.context, body.name + "/" + name, traits);
  }

  /**
   * A method reference passes parameters on. Whether it may is a question of contracts, so that its
   * program is about what it captures alone.
   */
  Local reference(MemberReferenceTree tree, Wish wish) {
    TypeMirror target = body.source.type(tree);
    ExecutableElement method = method(target);
    if (method == null || !(body.source.element(tree) instanceof ExecutableElement)) {
      if (!isType(tree.getQualifierExpression())) {
        body.expressions.use(tree.getQualifierExpression());
      }
      return null;
    }
    Local bound = bound(tree);
    MethodContract contract = body.contracts.method(method, target);
    boolean creates = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    Body inner = inner(creates ? "new" : tree.getName().toString(), contract, false);
    At at = body.source.at(tree);
    List<Argument> arguments = new ArrayList<>();
    List<? extends TypeMirror> types =
        ((ExecutableType) body.source.types().asMemberOf((DeclaredType) target, method))
            .getParameterTypes();
    for (int i = 0; i < types.size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      Local local = null;
      if (body.roles.hasLocal(types.get(i))) {
        local = inner.variables.declare(parameter, Local.Kind.PARAMETER);
      }
      arguments.add(Argument.of(local, types.get(i), at));
    }
    BodyReader reader = new BodyReader(inner, at);
    boolean returns = method.getReturnType().getKind() != TypeKind.VOID;
    ReadBody read = reader.read(() -> referenceBody(tree, bound, arguments, returns, inner), at);
    Local made = make(tree, List.of(read), wish);
    if (wish.target() != null && isType(tree.getQualifierExpression())) {
      held.assigned(made, tree, at);
    }
    return made;
  }

  private void referenceBody(
      MemberReferenceTree tree,
      Local bound,
      List<Argument> arguments,
      boolean returns,
      Body inner) {
    Argument receiver = null;
    if (bound != null) {
      TypeMirror type = boundType(tree);
      At at = body.source.at(tree.getQualifierExpression());
      Object key = body.variables.keyOf(bound);
      Local captured = inner.variables.capture(key, bound.name(), body.roles.of(type), at);
      receiver = Argument.of(captured, type, at);
    }
    List<Local> outer = inner.variables.swapTemporaries(new ArrayList<>());
    Wish wish = returns ? Wish.ANY : Wish.NOTHING;
    Local result = inner.calls.referenced(tree, tree, receiver, arguments, wish);
    List<Local> temporaries = inner.variables.swapTemporaries(outer);
    temporaries.remove(result);
    inner.end(temporaries, inner.source.at(tree));
    inner.exits.giveBack(result, inner.source.at(tree));
  }

  /**
   * The type whose method is named, as far as more is known of the object than its variable says.
   */
  private TypeMirror boundType(MemberReferenceTree tree) {
    TypeMirror declared = body.source.type(tree.getQualifierExpression());
    TypeMirror held = body.held.of(tree.getQualifierExpression());
    ExecutableElement method = (ExecutableElement) body.source.element(tree);
    return held != declared
            && held instanceof DeclaredType
            && NarrowReceiver.overriding(body, method, held) != null
        ? held
        : declared;
  }

  /** The object whose method is named; null if there is none, or if it is of no interest. */
  Local bound(MemberReferenceTree tree) {
    ExpressionTree qualifier = tree.getQualifierExpression();
    return isType(qualifier) ? null : body.expressions.value(qualifier);
  }

  boolean isType(Tree qualifier) {
    Element element = body.source.element(qualifier);
    return element == null
        ? !(qualifier instanceof ExpressionTree)
        : element instanceof TypeElement;
  }

  /** Lowers the bodies of a class that is declared here. */
  void declare(ClassTree tree) {
    body.cells.takenAlong(tree);
    if (body.source.element(tree) instanceof TypeElement type) {
      String name = body.name + "/" + tree.getSimpleName();
      LocalClass local = new LocalClass(type, ClassReader.readLocal(tree, body.context, name));
      body.context.localClasses().put(type, local);
      declared.add(local);
    }
  }

  /** Whether the created object is of a class that is declared within a body. */
  boolean isLocalClass(NewClassTree tree) {
    return tree.getClassBody() != null || body.context.localClasses().containsKey(typeOf(tree));
  }

  private TypeElement typeOf(NewClassTree tree) {
    Element constructor = body.source.element(tree);
    return constructor == null ? null : (TypeElement) constructor.getEnclosingElement();
  }

  /** Makes the object of a local or anonymous class, which takes what it captures along. */
  Local instance(NewClassTree tree, Wish wish) {
    LocalClass local = body.context.localClasses().get(typeOf(tree));
    if (tree.getClassBody() != null) {
      String name = body.name + "/" + body.source.text(tree.getIdentifier());
      List<ReadBody> bodies = ClassReader.readLocal(tree.getClassBody(), body.context, name);
      local = new LocalClass(typeOf(tree), bodies);
    }
    created.add(local);
    return make(tree, local.bodies(), wish);
  }

  /** Makes a function that takes along others, and does nothing but run them. */
  Local madeOf(Tree tree, List<Step.Capture> functions, Wish wish) {
    Local to = target(tree, wish);
    graph.add(new Step.MakeFunction(to, functions, List.of(), false, body.source.at(tree)));
    made.add(to);
    lambdas.add(to);
    return to;
  }

  private Local target(Tree tree, Wish wish) {
    return wish.target() != null
        ? wish.target()
        : body.variables.temporary(() -> body.source.text(tree), TypeRole.FUNCTION);
  }

  private Local make(Tree tree, List<ReadBody> bodies, Wish wish) {
    body.cells.takenAlong(tree);
    Local to = target(tree, wish);
    List<Program> programs = bodies.stream().map(ReadBody::program).toList();
    At at = body.source.at(tree);
    graph.add(new Step.MakeFunction(to, captures(bodies), programs, extendsAnother(tree), at));
    made.add(to);
    if (tree instanceof LambdaExpressionTree) {
      lambdas.add(to);
    }
    return to;
  }

  /** Whether a class that is declared here extends another one than {@code Object}. */
  private boolean extendsAnother(Tree tree) {
    return tree instanceof NewClassTree creation
        && typeOf(creation).getSuperclass() instanceof DeclaredType parent
        && !((TypeElement) parent.asElement()).getQualifiedName().contentEquals("java.lang.Object");
  }

  /** A variable that is assigned a function that was made here holds one, too. */
  void copied(Local from, Local to) {
    if (isMade(from)) {
      made.add(to);
    }
    if (isLambda(from)) {
      lambdas.add(to);
    }
    held.copied(from, to);
  }

  /** Whether an expression may yield a function that is made here. */
  boolean mayMake(ExpressionTree tree) {
    ExpressionTree stripped = Attribution.stripped(tree);
    if (stripped instanceof TypeCastTree cast) {
      return mayMake(cast.getExpression());
    } else if (stripped instanceof ConditionalExpressionTree choice) {
      return mayMake(choice.getTrueExpression()) || mayMake(choice.getFalseExpression());
    } else if (stripped instanceof NewClassTree creation) {
      return isLocalClass(creation);
    } else if (stripped instanceof MethodInvocationTree call) {
      return combined.combines(call);
    }
    VariableElement variable = body.source.variable(stripped);
    Local local = variable == null ? null : body.variables.known(variable);
    return stripped instanceof LambdaExpressionTree
        || stripped instanceof MemberReferenceTree
        || (local != null && isMade(local));
  }

  /** Whether the local was given a lambda that was made here, or what is made of some. */
  boolean isLambda(Local local) {
    return lambdas.contains(local);
  }

  /** Whether the local was given a function that was made here. */
  boolean isMade(Local local) {
    return made.contains(local);
  }

  private List<Step.Capture> captures(List<ReadBody> bodies) {
    Map<Object, List<Variables.Captured>> byKey = new LinkedHashMap<>();
    for (ReadBody read : bodies) {
      for (Variables.Captured captured : read.captured()) {
        byKey.computeIfAbsent(captured.key(), key -> new ArrayList<>()).add(captured);
      }
    }
    List<Step.Capture> captures = new ArrayList<>();
    byKey.forEach(
        (key, mentions) -> {
          Local outer = outer(key, mentions.get(0).at());
          boolean matters = Roles.isTracked(mentions.get(0).role()) || isMade(outer);
          if (key instanceof VariableElement variable) {
            body.functionLists.mentioned(variable, outer, mentions.get(0).at());
          }
          if (outer != null && matters) {
            List<Local> inner = mentions.stream().map(Variables.Captured::local).toList();
            captures.add(new Step.Capture(outer, inner, mentions.get(0).at()));
          }
        });
    return captures;
  }

  private Local outer(Object key, At mention) {
    if (key instanceof VariableElement variable) {
      return body.variables.lookUp(variable, mention);
    } else if (key instanceof TypeElement type) {
      return body.instance(type, mention);
    }
    return (Local) key;
  }

  /** Keeps the bodies of classes that nobody creates here. */
  void uncreated(int entry) {
    for (LocalClass local : declared) {
      if (!created.contains(local) && !local.bodies().isEmpty()) {
        List<Program> programs = local.bodies().stream().map(ReadBody::program).toList();
        Local to = body.variables.unending(local.type().getSimpleName()::toString);
        At at = programs.get(0).at();
        graph.addFirst(entry, new Step.MakeFunction(to, List.of(), programs, false, at));
      }
    }
  }
}

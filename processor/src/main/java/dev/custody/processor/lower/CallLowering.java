package dev.custody.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.contract.TypeRole;
import dev.custody.processor.program.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Lowers calls of methods and constructors, explicit and implicit. */
final class CallLowering {
  private final Body body;
  private final GraphBuilder graph;
  private final OwnMethod own;

  CallLowering(Body body) {
    this.body = body;
    this.graph = body.graph;
    this.own = new OwnMethod(body.context);
  }

  Local invocation(MethodInvocationTree tree, Wish wish) {
    if (!(body.source.element(tree) instanceof ExecutableElement named)) {
      body.expressions.effect(tree.getMethodSelect());
      tree.getArguments().forEach(body.expressions::use);
      return null;
    }
    if (!wish.value() && AtomicVariable.set(body, tree)) {
      return null;
    }
    Local atomic = wish.value() ? AtomicVariable.value(body, tree) : null;
    if (atomic != null) {
      return atomic;
    }
    body.cells.called(tree);
    if (body.functions.combined.combines(tree)) {
      return body.functions.combined.make(tree, wish);
    }
    Argument object = receiver(tree, named);
    NarrowReceiver onMap = wish.value() ? null : KeySetCalls.onMap(body, named, object);
    NarrowReceiver narrow = onMap != null ? onMap : NarrowReceiver.of(body, named, object);
    ExecutableElement method = narrow.method();
    Argument receiver = narrow.receiver();
    if (looksAtFunction(receiver, method)) {
      body.expressions.effect(receiver.tree());
      tree.getArguments().forEach(body.expressions::use);
      return null;
    }
    Local held = calledThrough(receiver, method, tree.getArguments());
    if (held == null) {
      return invocation(
          tree, method, receiver, Argument.all(tree.getArguments(), body.source), wish);
    }
    boolean wanted = wish.value() && body.roles.hasLocal(body.source.type(tree));
    Local to =
        !wanted || wish.target() != null
            ? wish.target()
            : body.temporary(tree, body.source.type(tree));
    Wish inner = wanted ? Wish.into(to) : Wish.NOTHING;
    List<Argument> arguments = new EvaluatedArguments(body).of(tree.getArguments());
    body.functions.held.call(
        held,
        to,
        body.source.at(tree),
        reference -> referenced(reference, tree, null, arguments, inner),
        () -> invocation(tree, method, receiver, arguments, inner));
    return to;
  }

  /** Whether it is a call that shows an element which stays in its container. */
  boolean reads(ExpressionTree tree) {
    if (!(Attribution.stripped(tree) instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)
        || !(body.source.element(select) instanceof ExecutableElement method)) {
      return false;
    }
    TypeMirror container = body.source.type(select.getExpression());
    return body.contracts.method(method, container).reads();
  }

  private Local invocation(
      MethodInvocationTree tree,
      ExecutableElement method,
      Argument receiver,
      List<Argument> arguments,
      Wish wish) {
    TypeMirror receiverType = receiver == null ? null : receiver.type();
    Element destination = body.destinations.of(tree, wish);
    body.destinations.passed(arguments, method, destination);
    if (!wish.value()) {
      body.destinations.calledAndDropped(receiver);
    }
    Element named =
        receiver == null ? filled(tree, arguments, destination) : receiver.named(body.source);
    MethodContract contract =
        ofEntry(
            isViewOfBorrowed(receiver)
                ? body.contracts.ofBorrowed(method, receiverType)
                : body.contracts.method(method, receiverType, named),
            receiver);
    VariableElement component = wish.value() ? body.records.read(method, contract) : null;
    if (component != null && receiver != null && receiver.tree() != null) {
      Local record = body.expressions.knownValue(receiver.tree());
      Local to =
          wish.target() != null ? wish.target() : body.temporary(tree, body.source.type(tree));
      return body.records.read(record, component, to, body.source.at(tree));
    }
    CallSite site =
        new CallSite(
            body,
            tree,
            contract,
            result(tree, method, receiverType),
            body.exceptions.thrownBy(tree, method));
    site.empties(emptied(contract, method, receiver));
    site.keepIf(body.mayTouchFields(method));
    site.runs(own.run(method, arguments, body.constants));
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      site.constructs(body.instance(body.context.type(), tree));
    }
    return site.lower(receiver, arguments, wish);
  }

  /** The type of what a call yields, also of another method than the one that is written there. */
  private TypeMirror result(
      MethodInvocationTree tree, ExecutableElement method, TypeMirror receiver) {
    return receiver instanceof DeclaredType of && !method.equals(body.source.element(tree))
        ? ((ExecutableType) body.source.types().asMemberOf(of, method)).getReturnType()
        : body.source.type(tree);
  }

  private boolean isViewOfBorrowed(Argument receiver) {
    return receiver != null
        && receiver.tree() != null
        && new ShownContainer(body).isBorrowed(receiver.tree());
  }

  /**
   * The contract of a call on what another call has just taken out: nobody will name that entry
   * again, so that what it shows is taken out of it, {@code map.pollFirstEntry().getValue()}.
   */
  private MethodContract ofEntry(MethodContract contract, Argument receiver) {
    return contract.reads()
            && receiver != null
            && receiver.tree() != null
            && Attribution.stripped(receiver.tree()) instanceof MethodInvocationTree taking
            && taking.getMethodSelect() instanceof MemberSelectTree select
            && body.source.element(taking) instanceof ExecutableElement method
            && body.contracts
                .method(method, body.source.type(select.getExpression()))
                .takesOutEntry()
        ? contract.takingOut()
        : contract;
  }

  /** What a static method fills: the container that it makes, or its first argument. */
  private Element filled(MethodInvocationTree tree, List<Argument> arguments, Element destination) {
    if (destination != null && body.roles.of(body.source.type(tree)) == TypeRole.CONTAINER) {
      return destination;
    }
    Argument first = arguments.isEmpty() ? null : arguments.get(0);
    return first != null && body.roles.of(first.type()) == TypeRole.CONTAINER
        ? first.named(body.source)
        : null;
  }

  /** Whether a function is asked for what every object has, as its text, which does not run it. */
  private boolean looksAtFunction(Argument receiver, ExecutableElement method) {
    return receiver != null
        && receiver.tree() != null
        && body.roles.of(receiver.type()) == TypeRole.FUNCTION
        && method.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /** The local variable whose function is called, if that may be a method reference; else null. */
  private Local calledThrough(
      Argument receiver, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    VariableElement variable =
        receiver == null || receiver.tree() == null ? null : body.source.variable(receiver.tree());
    Local local = variable == null ? null : body.variables.known(variable);
    boolean calls =
        local != null
            && body.functions.held.mayBeIn(local)
            && method.equals(body.contracts.functionalMethod(receiver.type()))
            && !new WrittenVariables(body.source).inAny(arguments, variable);
    return calls ? local : null;
  }

  /**
   * The fields that a call empties by its contract. What a superclass disposes of on this object
   * are its own fields, not those of this class.
   */
  private Set<String> emptied(
      MethodContract contract, ExecutableElement method, Argument receiver) {
    boolean inherited = !method.getEnclosingElement().equals(body.context.type());
    return inherited && receiver != null && isThis(receiver) ? Set.of() : contract.disposes();
  }

  private boolean isThis(Argument receiver) {
    if (receiver.tree() == null) {
      return receiver.local() != null && receiver.local().kind() == Local.Kind.THIS;
    }
    return body.source.isThis(receiver.tree());
  }

  private Argument receiver(MethodInvocationTree tree, ExecutableElement method) {
    ExpressionTree select = Attribution.stripped(tree.getMethodSelect());
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    if (select instanceof MemberSelectTree member) {
      ExpressionTree object = member.getExpression();
      if (isStatic || constructor) {
        body.expressions.effect(object);
        return null;
      }
      return Argument.of(object, body.source);
    }
    if (isStatic || constructor || !(select instanceof IdentifierTree)) {
      return null;
    }
    TypeElement declaring = (TypeElement) method.getEnclosingElement();
    Local self = body.self(declaring, tree);
    boolean own = self.isOfThis();
    TypeMirror type = own ? body.context.type().asType() : declaring.asType();
    return Argument.of(self, type, body.source.at(tree));
  }

  /**
   * The call that a method reference makes.
   *
   * @param at where it makes the call
   * @param bound the object whose method is named; null if there is none
   */
  Local referenced(
      MemberReferenceTree tree, Tree at, Argument bound, List<Argument> parameters, Wish wish) {
    ExecutableElement method = (ExecutableElement) body.source.element(tree);
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    List<Argument> arguments = new ArrayList<>(parameters);
    Argument receiver = bound;
    TypeMirror qualifier = body.source.type(tree.getQualifierExpression());
    boolean narrow = bound != null && body.roles.of(bound.type()) == TypeRole.COUNTED;
    if (narrow && body.roles.of(qualifier) != TypeRole.COUNTED) {
      qualifier = bound.type();
      method = NarrowReceiver.overriding(body, method, qualifier);
    }
    if (!constructor && !method.getModifiers().contains(Modifier.STATIC)) {
      boolean unbound = body.functions.isType(tree.getQualifierExpression());
      if (unbound && !arguments.isEmpty()) {
        Argument first = arguments.remove(0);
        receiver = new Argument(first.tree(), first.local(), qualifier, first.at());
      } else if (bound == null) {
        receiver = Argument.of(null, qualifier, body.source.at(at));
      }
    }
    TypeMirror result = constructor ? qualifier : method.getReturnType();
    TypeMirror type = receiver != null || constructor ? qualifier : null;
    MethodContract contract = body.contracts.method(method, type);
    CallSite site = new CallSite(body, at, contract, result, method.getThrownTypes());
    site.keepIf(body.mayTouchFields(method));
    site.runs(own.run(method, arguments, body.constants));
    return site.lower(receiver, arguments, wish);
  }
}

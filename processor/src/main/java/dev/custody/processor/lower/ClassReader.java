package dev.custody.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.custody.processor.contract.MethodContract;
import dev.custody.processor.lower.BodyReader.ReadBody;
import dev.custody.processor.program.Duties;
import dev.custody.processor.program.Holding;
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
import javax.lang.model.util.Elements;

/** Reads the bodies of a class: of its methods, constructors, initializers and member classes. */
final class ClassReader {
  private final ClassTree tree;
  private final ClassContext context;
  private final Attribution source;
  private final boolean local;
  private final List<Tree> initializers = new ArrayList<>();
  private final List<Tree> staticInitializers = new ArrayList<>();

  private ClassReader(ClassTree tree, ClassContext context, boolean local) {
    this.tree = tree;
    this.context = context;
    this.local = local;
    this.source = context.source();
  }

  /**
   * Reads a top-level class or a member class.
   *
   * @param around the context of the class that it stands in
   * @param name what the user calls it
   */
  static List<ReadBody> read(ClassTree tree, ClassContext around, String name) {
    return read(tree, around, name, false);
  }

  /** Reads a class that stands in a body, which cannot be understood without it. */
  static List<ReadBody> readLocal(ClassTree tree, ClassContext around, String name) {
    return read(tree, around, name, true);
  }

  private static List<ReadBody> read(
      ClassTree tree, ClassContext around, String name, boolean local) {
    if (!(around.source().element(tree) instanceof TypeElement type)) {
      return List.of();
    }
    ClassContext context = around.of(type, name, fields(tree, around));
    return new ClassReader(tree, context, local).read();
  }

  private static List<ClassContext.Field> fields(ClassTree tree, ClassContext around) {
    List<ClassContext.Field> fields = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree
          && around.source().element(member) instanceof VariableElement field) {
        Holding holding = around.contracts().field(field);
        if ((holding == Holding.OWNED || holding == Holding.CONTAINER)
            && !field.getModifiers().contains(Modifier.STATIC)) {
          boolean container = holding == Holding.CONTAINER;
          String name = field.getSimpleName().toString();
          fields.add(new ClassContext.Field(name, container, around.source().at(member)));
        }
      }
    }
    return fields;
  }

  private List<ReadBody> read() {
    for (Tree member : tree.getMembers()) {
      sortInitializer(member);
    }
    List<ReadBody> bodies = new ArrayList<>();
    if (!staticInitializers.isEmpty()) {
      guard(staticInitializers.get(0), "static", () -> staticInitializer(bodies));
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        guard(method, method.getName(), () -> method(method, bodies));
      } else if (member instanceof ClassTree nested) {
        String name = nested.getSimpleName().toString();
        bodies.addAll(read(nested, context, name, local));
      }
    }
    return bodies;
  }

  /** One body's failure is told, and the next body is read. */
  private void guard(Tree at, CharSequence name, Runnable reading) {
    if (local) {
      reading.run();
      return;
    }
    try {
      LargeStack.run(reading);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError failure) {
      context.unread().failed(context.name() + "." + name, failure, source.at(at));
    }
  }

  private void sortInitializer(Tree member) {
    if (member instanceof BlockTree block) {
      (block.isStatic() ? staticInitializers : initializers).add(block);
    } else if (member instanceof VariableTree variable && variable.getInitializer() != null) {
      Element field = source.element(variable);
      boolean isStatic = field != null && field.getModifiers().contains(Modifier.STATIC);
      (isStatic ? staticInitializers : initializers).add(variable);
    }
  }

  private void staticInitializer(List<ReadBody> bodies) {
    QuickLook look = new QuickLook(context).at(staticInitializers);
    if (!look.isInteresting()) {
      return;
    }
    CloserLook closer = new CloserLook(context);
    staticInitializers.forEach(closer::at);
    if (closer.isBroken()) {
      context.unread().refused();
      return;
    }
    BodyTraits traits = new BodyTraits(closer.touchesFields(), false);
    Body body = new Body(context, context.name() + ".static", traits);
    Tree first = staticInitializers.get(0);
    // A class begins with empty static fields, as an object does with its own.
    Duties duties = new Duties(true, false, Set.of());
    BodyReader reader = new BodyReader(body, source.at(first)).duties(duties);
    Tree last = staticInitializers.get(staticInitializers.size() - 1);
    bodies.add(reader.read(() -> initialize(body, staticInitializers), source.endOf(last)));
  }

  private void method(MethodTree method, List<ReadBody> bodies) {
    if (method.getBody() == null
        || !(source.element(method) instanceof ExecutableElement element)) {
      return;
    }
    boolean constructs = element.getKind() == ElementKind.CONSTRUCTOR;
    boolean initializes = constructs && ConstructorCalls.runInitializers(method);
    MethodContract contract = context.contracts().method(element, context.type().asType());
    QuickLook look = new QuickLook(context).at(method);
    if (initializes) {
      look.at(initializers);
    }
    boolean disposes = !contract.disposes().isEmpty() && !context.fields().isEmpty();
    boolean interesting = look.isInteresting() || QuickLook.isInteresting(contract) || disposes;
    boolean written = !isGenerated(element) || !initializers.isEmpty();
    if (!interesting || !written) {
      return;
    }
    CloserLook closer = new CloserLook(context).at(method);
    if (initializes) {
      initializers.forEach(closer::at);
    }
    if (closer.isBroken()) {
      context.unread().refused();
      return;
    }
    boolean touches = closer.touchesFields() || disposes || look.callsOwn();
    BodyTraits traits = new BodyTraits(touches, SignatureReader.returnsStatus(contract));
    String name = constructs ? "new " + context.name() : context.name() + "." + method.getName();
    Body body = new Body(context, name, traits);
    body.destinations.returnedBy(element);
    SignatureReader signature = signature(method, element, contract, body);
    Duties duties = new Duties(initializes, contract.counts(), contract.disposes());
    OwnMethod own = new OwnMethod(context);
    BodyReader reader =
        new BodyReader(body, source.at(method))
            .signature(signature)
            .duties(duties)
            .method(own.name(element), OwnMethod.mayBeAnother(element));
    Runnable lowering = () -> body(method, element, initializes, body);
    bodies.add(reader.read(lowering, source.endOf(method.getBody())));
  }

  private boolean isGenerated(ExecutableElement method) {
    return source.elements().getOrigin(method) != Elements.Origin.EXPLICIT;
  }

  private SignatureReader signature(
      MethodTree method, ExecutableElement element, MethodContract contract, Body body) {
    SignatureReader signature = new SignatureReader(body, contract);
    if (local) {
      signature.ofLocalClass(element);
    }
    if (!element.getModifiers().contains(Modifier.STATIC)) {
      signature.self(body.variables.declareThis(context.type()), source.at(method));
    }
    List<? extends VariableTree> parameters = method.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (source.element(parameters.get(i)) instanceof VariableElement variable
          && body.roles.hasLocal(variable.asType())) {
        Local local = body.variables.declare(variable, Local.Kind.PARAMETER);
        signature.parameter(i, variable.asType(), local, source.at(parameters.get(i)));
      }
    }
    return signature;
  }

  private void body(MethodTree method, ExecutableElement element, boolean initializes, Body body) {
    if (initializes) {
      if (ConstructorCalls.hasCall(method)) {
        body.initializers(() -> initialize(body, initializers));
      } else {
        initialize(body, initializers);
      }
    }
    body.statements.statements(method.getBody().getStatements());
    if (element.getKind() == ElementKind.CONSTRUCTOR && isCompact(method)) {
      storeComponents(element, method, body);
    }
  }

  /** Only a compact constructor may leave the fields of a record unassigned. */
  private boolean isCompact(MethodTree method) {
    return context.type().getKind() == ElementKind.RECORD
        && !"this".contentEquals(String.valueOf(ConstructorCalls.called(method)))
        && !new WrittenVariables(source).inFieldsOf(method, context.type());
  }

  /** What a compact constructor leaves to the compiler: each parameter goes to its field. */
  private void storeComponents(ExecutableElement constructor, MethodTree method, Body body) {
    for (VariableElement parameter : constructor.getParameters()) {
      for (Element member : context.type().getEnclosedElements()) {
        if (member instanceof VariableElement field
            && field.getKind() == ElementKind.FIELD
            && field.getSimpleName().equals(parameter.getSimpleName())) {
          Local value = body.variables.lookUp(parameter, source.at(method));
          body.assignments.initialize(field, value, method, source.endOf(method.getBody()));
        }
      }
    }
  }

  private void initialize(Body body, List<Tree> members) {
    for (Tree member : members) {
      if (member instanceof BlockTree block) {
        body.statements.statement(block);
      } else if (member instanceof VariableTree variable
          && source.element(variable) instanceof VariableElement field) {
        body.assignments.initialize(field, variable);
      }
    }
  }
}

package dev.custody.processor.generate.managed;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.ManagedMethod.Kind;
import dev.custody.processor.generate.managed.Passing.Lent;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.generate.managed.Passing.Moved;
import dev.custody.processor.program.When;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How the arguments of a call are made ready, passed, and dealt with afterwards.
 *
 * <p>Nothing may be moved out of one handle when another one turns out to be closed, or to be the
 * same. So where something is moved and there are other handles, those are looked at first.
 */
final class Arguments {
  private final ManagedMethod method;
  private final String label;
  private final NameAllocator names = new NameAllocator();
  private final CodeBlock.Builder before = CodeBlock.builder();
  private final Map<ManagedParameter, CodeBlock> expressions = new LinkedHashMap<>();

  /** The handles that are moved: a second time, an iterable might give others. */
  private final Map<ManagedParameter, CodeBlock> originals = new HashMap<>();

  private final Map<String, String> locals = new HashMap<>();
  private final Differing differing;
  private final boolean looksFirst;
  private CodeBlock receiver = CodeBlock.of("borrow()");
  private final String result;

  /**
   * @param label what the method is called in messages
   * @param used takes what the class needs to have
   */
  Arguments(ManagedMethod method, String label, Set<Requirement> used) {
    this.method = method;
    this.label = label;
    method.parameters().forEach(each -> names.newName(each.name(), each));
    long moved = method.parameters().stream().filter(this::isMovedAnyway).count();
    long handles = method.parameters().stream().filter(ManagedParameter::isHandle).count();
    boolean several = Differing.movesSeveral(method);
    this.looksFirst = moved > 0 && handles > 1 || several || method.consuming() && handles > 0;
    decideReceiver();
    this.differing = new Differing(method, label, several ? local("moved") : "", used);
    before.add(differing.begin());
    if (moved > 1 || several || method.consuming()) {
      method.parameters().stream().filter(ManagedParameter::isMoved).forEach(this::look);
    }
    before.add(differing.ones());
    method.parameters().forEach(this::lend);
    method.parameters().stream().filter(this::isMovedAnyway).forEach(this::move);
    result = names.newName("result");
  }

  private boolean isMovedAnyway(ManagedParameter parameter) {
    return parameter.passing() instanceof Moved moved && moved.when() == When.ALWAYS;
  }

  private void decideReceiver() {
    if (method.consuming()) {
      receiver = CodeBlock.of("detach($S)", label);
    } else if (looksFirst && method.kind() == Kind.INSTANCE) {
      String held = names.newName("held");
      before.addStatement("var $L = borrow()", held);
      receiver = CodeBlock.of("$L", held);
    }
  }

  /** Makes sure that what is to be moved is there, and there once. */
  private void look(ManagedParameter parameter) {
    Many many = parameter.many();
    String name = parameter.name();
    boolean opens = isMovedAnyway(parameter);
    if (many.shape() == Shape.OPTIONAL) {
      before
          .beginControlFlow("if ($L.isPresent())", name)
          .add(looked(name + ".get()", opens))
          .endControlFlow();
    } else if (many.isOne()) {
      unlessNull(parameter.nullable(), name, looked(name, opens));
    } else {
      String each = local("each");
      String values = many.shape() == Shape.MAP ? ".values()" : "";
      CodeBlock copy = copied(parameter);
      originals.put(parameter, copy);
      before.beginControlFlow("for ($T $L : $L$L)", many.handle(), each, copy, values);
      if (!many.nullable()) {
        before.add(notNull(parameter, each));
      }
      unlessNull(many.nullable(), each, looked(each, opens));
      before.endControlFlow();
    }
  }

  private CodeBlock looked(String handle, boolean opens) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (opens) {
      code.addStatement("$L.borrow()", handle);
    }
    return code.add(differing.moved(handle)).build();
  }

  private void unlessNull(boolean nullable, String handle, CodeBlock done) {
    if (nullable && !done.isEmpty()) {
      before.beginControlFlow("if ($L != null)", handle).add(done).endControlFlow();
    } else {
      before.add(done);
    }
  }

  private CodeBlock notNull(ManagedParameter parameter, String handle) {
    return CodeBlock.builder()
        .addStatement(
            "$T.requireNonNull($L,$W$S)", Objects.class, handle, "null in " + by(parameter))
        .build();
  }

  /** The handles of a container that nobody else changes. An array is what it is. */
  private CodeBlock copied(ManagedParameter parameter) {
    Many many = parameter.many();
    if (many.shape() == Shape.ARRAY) {
      return CodeBlock.of("$L", parameter.name());
    }
    String copy = names.newName("all" + capitalized(parameter.name()));
    before.add(new HandleCopy(many, parameter.name(), copy).write());
    return CodeBlock.of("$L", copy);
  }

  private void lend(ManagedParameter parameter) {
    if (!parameter.isHandle()) {
      expressions.put(parameter, CodeBlock.of("$L", parameter.name()));
    } else if (parameter.passing() instanceof Lent lent) {
      CodeBlock value =
          lent.many().isOne()
              ? orNull(parameter, CodeBlock.of("$L.borrow()", parameter.name()))
              : each(parameter, "borrow()", true);
      expressions.put(
          parameter, looksFirst && !parameter.isSeveral() ? local(parameter, value) : value);
    } else if (!isMovedAnyway(parameter)) {
      CodeBlock value =
          parameter.isSeveral()
              ? each(parameter, "offered()", true)
              : orNull(parameter, CodeBlock.of("$L.offered()", parameter.name()));
      expressions.put(
          parameter, looksFirst && !parameter.isSeveral() ? local(parameter, value) : value);
    }
  }

  private CodeBlock local(ManagedParameter parameter, CodeBlock value) {
    String local = names.newName("given" + capitalized(parameter.name()));
    CodeBlock type =
        parameter.many().isOne()
            ? CodeBlock.of("$T", parameter.many().object())
            : CodeBlock.of("var");
    before.addStatement("$L $L =$W$L", type, local, value);
    return CodeBlock.of("$L", local);
  }

  private void move(ManagedParameter parameter) {
    CodeBlock by = CodeBlock.of("$S", by(parameter));
    CodeBlock value =
        parameter.many().isOne()
            ? orNull(parameter, CodeBlock.of("$L.detach($L)", parameter.name(), by))
            : each(parameter, "detach(" + by + ")", false);
    expressions.put(parameter, value);
  }

  /** Copies a container of handles to one of what they hold. */
  private CodeBlock each(ManagedParameter parameter, String taken, boolean lent) {
    Many many = parameter.many();
    if (many.shape() == Shape.OPTIONAL) {
      String handle = local("handle");
      return lent
          ? CodeBlock.of("$L.map($T::borrow)", parameter.name(), Names.raw(many.handle()))
          : CodeBlock.of("$1L.map($2L -> $2L.$3L)", parameter.name(), handle, taken);
    }
    String objects = names.newName("given" + capitalized(parameter.name()));
    TypeName declared =
        lent
            ? many.object()
                .annotated(AnnotationSpec.builder(ContractWords.name("Borrowed")).build())
            : many.object();
    Copies copies = new Copies(many, many.handle(), many.object(), declared, objects, this::local);
    CodeBlock original = originals.getOrDefault(parameter, CodeBlock.of("$L", parameter.name()));
    before.add(
        copies.write(
            original,
            "handle",
            each -> lent && !parameter.isMoved() ? lentOnce(parameter, each) : CodeBlock.of(""),
            each ->
                many.nullable()
                    ? CodeBlock.of("$1L == null$W? null$W: $1L.$2L", each, taken)
                    : CodeBlock.of("$L.$L", each, taken)));
    return CodeBlock.of("$L", objects);
  }

  /** What is said of a handle before it is lent with others. */
  private CodeBlock lentOnce(ManagedParameter parameter, CodeBlock handle) {
    CodeBlock differs = differing.lent(handle.toString());
    return parameter.many().nullable()
        ? differs
        : CodeBlock.builder().add(notNull(parameter, handle.toString())).add(differs).build();
  }

  private static CodeBlock orNull(ManagedParameter parameter, CodeBlock value) {
    return parameter.nullable()
        ? CodeBlock.of("$L == null$W? null$W: $L", parameter.name(), value)
        : value;
  }

  private List<ManagedParameter> moved(When when) {
    return method.parameters().stream()
        .filter(each -> each.passing() instanceof Moved moved && moved.when() == when)
        .toList();
  }

  private String by(ManagedParameter parameter) {
    return label + "(" + parameter.name() + ")";
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A name for a local variable that no parameter has; the same one for the same wish. */
  String local(String wish) {
    return locals.computeIfAbsent(wish, names::newName);
  }

  /** The name of the variable that holds the call's result while something is done afterwards. */
  String result() {
    return result;
  }

  /** What is done before the call. */
  CodeBlock before() {
    return before.build();
  }

  CodeBlock receiver() {
    return receiver;
  }

  CodeBlock passed() {
    return method.parameters().stream().map(expressions::get).collect(CodeBlock.joining(",$W"));
  }

  /** What is done after the call, with its result: some arguments are known to be moved then. */
  CodeBlock afterwards() {
    CodeBlock.Builder code = CodeBlock.builder();
    noted(When.ON_SUCCESS, "", code);
    noted(When.IF_TRUE, result, code);
    noted(When.IF_ZERO, result + " == 0", code);
    return code.build();
  }

  private void noted(When when, String taken, CodeBlock.Builder code) {
    List<ManagedParameter> moved = moved(when);
    if (moved.isEmpty()) {
      return;
    }
    if (!taken.isEmpty()) {
      code.beginControlFlow("if ($L)", taken);
    }
    moved.forEach(each -> code.add(noted(each)));
    if (!taken.isEmpty()) {
      code.endControlFlow();
    }
  }

  private CodeBlock noted(ManagedParameter parameter) {
    CodeBlock.Builder code = CodeBlock.builder();
    String handle = parameter.name();
    boolean nullable = parameter.nullable();
    if (parameter.isSeveral()) {
      handle = local("each");
      nullable = parameter.many().nullable();
      String values = parameter.many().shape() == Shape.MAP ? ".values()" : "";
      code.beginControlFlow(
          "for ($T $L : $L$L)",
          parameter.many().handle(),
          handle,
          originals.get(parameter),
          values);
    }
    if (nullable) {
      code.beginControlFlow("if ($L != null)", handle);
    }
    code.addStatement("$L.movedBy($Z$S)", handle, by(parameter));
    if (nullable) {
      code.endControlFlow();
    }
    return parameter.isSeveral() ? code.endControlFlow().build() : code.build();
  }
}

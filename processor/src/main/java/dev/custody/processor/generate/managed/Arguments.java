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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the arguments of a call are made ready, passed, and dealt with afterwards.
 *
 * <p>Nothing may be moved out of one handle when another one turns out to be closed. So where
 * something is moved and there are other handles, those are looked at first.
 */
final class Arguments {
  static final String REQUIRE_TWO = "requireTwo";
  static final String REQUIRE_ONCE = "requireOnce";

  private final ManagedMethod method;
  private final String label;
  private final NameAllocator names = new NameAllocator();
  private final CodeBlock.Builder before = CodeBlock.builder();
  private final Map<ManagedParameter, CodeBlock> expressions = new LinkedHashMap<>();
  private final Map<String, String> locals = new HashMap<>();
  private final boolean looksFirst;
  private CodeBlock receiver = CodeBlock.of("borrow()");
  private final String result;

  /** The set of handles that are about to be moved; null if they are told apart without one. */
  private String once;

  Arguments(ManagedMethod method, String label) {
    this.method = method;
    this.label = label;
    method.parameters().forEach(each -> names.newName(each.name(), each));
    List<ManagedParameter> moved = moved(When.ALWAYS);
    long handles = method.parameters().stream().filter(ManagedParameter::isHandle).count();
    boolean several = moved.stream().anyMatch(each -> !many(each).isOne());
    this.looksFirst =
        !moved.isEmpty() && (handles > 1 || several) || method.consuming() && handles > 0;
    decideReceiver();
    method.parameters().forEach(this::lend);
    if (movesMany(method)) {
      once = names.newName("moved");
      before.addStatement(
          "$T<$T> $L =$W$T.newSetFromMap(new $T<>())",
          Set.class,
          Object.class,
          once,
          Collections.class,
          IdentityHashMap.class);
    }
    if (moved.size() > 1 || several || method.consuming()) {
      moved.forEach(this::requireOpen);
    }
    requireDifferent(method.parameters().stream().filter(ManagedParameter::isMoved).toList());
    moved.forEach(this::move);
    result = names.newName("result");
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

  private void lend(ManagedParameter parameter) {
    if (!parameter.isHandle()) {
      expressions.put(parameter, CodeBlock.of("$L", parameter.name()));
    } else if (parameter.passing() instanceof Lent lent) {
      CodeBlock value =
          lent.many().isOne()
              ? orNull(parameter, CodeBlock.of("$L.borrow()", parameter.name()))
              : each(parameter, lent.many(), "borrow()", true);
      expressions.put(
          parameter, looksFirst && lent.many().isOne() ? local(parameter, value) : value);
    } else if (parameter.passing() instanceof Moved given && given.when() != When.ALWAYS) {
      CodeBlock value = orNull(parameter, CodeBlock.of("$L.offered()", parameter.name()));
      expressions.put(parameter, looksFirst ? local(parameter, value) : value);
    }
  }

  private CodeBlock local(ManagedParameter parameter, CodeBlock value) {
    String local = names.newName("given" + capitalized(parameter.name()));
    before.addStatement("$T $L =$W$L", many(parameter).object(), local, value);
    return CodeBlock.of("$L", local);
  }

  private void requireOpen(ManagedParameter parameter) {
    Many many = many(parameter);
    if (many.shape() == Shape.OPTIONAL) {
      before
          .beginControlFlow("if ($L.isPresent())", parameter.name())
          .addStatement("$L.get().borrow()", parameter.name())
          .endControlFlow();
    } else if (!many.isOne()) {
      String each = local("each");
      String values = many.shape() == Shape.MAP ? ".values()" : "";
      before
          .beginControlFlow("for ($T $L : $L$L)", many.handle(), each, parameter.name(), values)
          .addStatement("$L.borrow()", each)
          .add(requireOnce(each))
          .endControlFlow();
    } else if (parameter.nullable()) {
      before
          .beginControlFlow("if ($L != null)", parameter.name())
          .addStatement("$L.borrow()", parameter.name())
          .add(requireOnce(parameter.name()))
          .endControlFlow();
    } else {
      before.addStatement("$L.borrow()", parameter.name()).add(requireOnce(parameter.name()));
    }
  }

  private CodeBlock requireOnce(String handle) {
    return once == null
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$L($L, $L,$W$S)", REQUIRE_ONCE, once, handle, label)
            .build();
  }

  /** Whether the method needs to be sure that it is given two different handles. */
  static boolean movesTwo(ManagedMethod method) {
    long moved = method.parameters().stream().filter(Arguments::isOneMoved).count();
    return !movesMany(method) && moved + (method.consuming() ? 1 : 0) > 1;
  }

  /** Whether the method needs to be sure that it is given different handles, of any number. */
  static boolean movesMany(ManagedMethod method) {
    return method.parameters().stream()
        .anyMatch(
            each ->
                each.passing() instanceof Moved moved
                    && moved.when() == When.ALWAYS
                    && isCopied(moved.many()));
  }

  private static boolean isCopied(Many many) {
    return !many.isOne() && many.shape() != Shape.OPTIONAL;
  }

  private static boolean isOneMoved(ManagedParameter parameter) {
    return parameter.passing() instanceof Moved moved && moved.many().isOne();
  }

  /** Also of those that may stay where they are: who takes both has one reference only. */
  private void requireDifferent(List<ManagedParameter> moved) {
    if (once != null) {
      moved.stream()
          .filter(each -> ((Moved) each.passing()).when() != When.ALWAYS)
          .forEach(each -> before.add(requireOnce(each.name())));
      return;
    }
    for (ManagedParameter each : moved) {
      if (method.consuming() && isOneMoved(each)) {
        before.addStatement("$L(this, $L,$W$S)", REQUIRE_TWO, each.name(), label);
      }
    }
    for (int i = 0; i < moved.size(); i++) {
      for (ManagedParameter other : moved.subList(i + 1, moved.size())) {
        ManagedParameter one = moved.get(i);
        if (isOneMoved(one) && isOneMoved(other)) {
          before.addStatement("$L($L, $L,$W$S)", REQUIRE_TWO, one.name(), other.name(), label);
        }
      }
    }
  }

  private void move(ManagedParameter parameter) {
    CodeBlock by = CodeBlock.of("$S", by(parameter));
    CodeBlock value =
        many(parameter).isOne()
            ? orNull(parameter, CodeBlock.of("$L.detach($L)", parameter.name(), by))
            : each(parameter, many(parameter), "detach(" + by + ")", false);
    expressions.put(parameter, value);
  }

  /** Copies a container of handles to one of what they hold. */
  private CodeBlock each(ManagedParameter parameter, Many many, String taken, boolean lent) {
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
    CodeBlock original = CodeBlock.of("$L", parameter.name());
    before.add(copies.write(original, "handle", each -> CodeBlock.of("$L.$L", each, taken)));
    return CodeBlock.of("$L", objects);
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

  private static Many many(ManagedParameter parameter) {
    return parameter.passing() instanceof Moved moved
        ? moved.many()
        : ((Lent) parameter.passing()).many();
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
    for (ManagedParameter each : moved) {
      if (each.nullable()) {
        code.beginControlFlow("if ($L != null)", each.name());
      }
      code.addStatement("$L.movedBy($Z$S)", each.name(), by(each));
      if (each.nullable()) {
        code.endControlFlow();
      }
    }
    if (!taken.isEmpty()) {
      code.endControlFlow();
    }
  }
}

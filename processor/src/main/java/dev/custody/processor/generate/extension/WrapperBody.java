package dev.custody.processor.generate.extension;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.extension.Argument.Kind;
import dev.custody.processor.program.When;
import java.util.List;

/**
 * Writes the body of a wrapper. All arguments are converted before the first reference is taken,
 * and taking one cannot fail: there is nothing to be undone, but for what the method itself leaves.
 */
final class WrapperBody {
  private final ClassName source;
  private final ExtensionFunction function;
  private final NameAllocator names;
  private final CodeBlock.Builder body = CodeBlock.builder();

  WrapperBody(ClassName source, ExtensionFunction function, NameAllocator names) {
    this.source = source;
    this.function = function;
    this.names = names;
  }

  private String variable(Argument argument) {
    return names.get(argument);
  }

  CodeBlock write() {
    List<Argument> arguments = function.arguments();
    if (!arguments.isEmpty()) {
      CodeBlock byName = CodeBlock.of("$L", function.takesNames() ? names.get("kwargs") : "null");
      body.addStatement(
          "$T $N = $N.match($N, $L)",
          RuntimeTypes.GIVEN,
          names.get("given"),
          function.parameters(),
          names.get("args"),
          byName);
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).isRest()) {
        convertAll(arguments.get(i));
      } else if (arguments.get(i).isRestByName()) {
        named(arguments.get(i));
      } else {
        convert(arguments.get(i), i);
      }
    }
    CodeBlock passed = arguments.stream().map(this::passed).collect(CodeBlock.joining(",$W"));
    finish(CodeBlock.of("$T.$N($L)", source, function.source().getSimpleName(), passed));
    return body.build();
  }

  private void convert(Argument argument, int index) {
    CodeBlock place = CodeBlock.of("$L", index);
    boolean extra = argument.isOptional() && argument.absent().java() != null;
    if (extra && (argument.kind() == Kind.BYTES || argument.type().isBoxedPrimitive())) {
      CodeBlock absent = argument.absent().java();
      body.addStatement(
          "$T $N = $N.has($L) ? $L : $L",
          argument.type(),
          variable(argument),
          names.get("given"),
          index,
          read(argument, place),
          argument.type().isBoxedPrimitive()
              ? CodeBlock.of("$T.valueOf($L)", argument.type(), absent)
              : absent);
    } else {
      CodeBlock wanted = extra ? CodeBlock.of("$L, $L", index, argument.absent().java()) : place;
      body.addStatement("$T $N = $L", argument.type(), variable(argument), read(argument, wanted));
    }
  }

  private void named(Argument argument) {
    body.addStatement(
        "$T $N = $N.named()", argument.type(), variable(argument), names.get("given"));
  }

  /**
   * Converts what goes into a parameter of variable arity. References are taken only when nothing
   * is left to be converted.
   */
  private void convertAll(Argument argument) {
    String each = names.get("i");
    CodeBlock place =
        function.restIndex() == 0
            ? CodeBlock.of("$N", each)
            : CodeBlock.of("$L + $N", function.restIndex(), each);
    CodeBlock size = CodeBlock.of("$N.restSize()", names.get("given"));
    if (argument.kind().isObject()) {
      body.add("@$T ", ExtensionWriter.BORROWED);
    }
    fill(argument.type(), variable(argument), size, read(argument, place));
    if (argument.isStolen()) {
      CodeBlock length = CodeBlock.of("$N.length", variable(argument));
      CodeBlock lent = CodeBlock.of("$N[$N]", variable(argument), each);
      fill(argument.type(), names.get("taken"), length, retained(argument, lent));
    }
  }

  private void fill(TypeName type, String array, CodeBlock size, CodeBlock element) {
    String each = names.get("i");
    body.addStatement("$T[] $N = new $T[$L]", type, array, type, size);
    body.beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", each, each, array, each);
    body.addStatement("$N[$N] = $L", array, each, element);
    body.endControlFlow();
  }

  private CodeBlock read(Argument argument, CodeBlock place) {
    String reading = argument.kind().reading() + (argument.nullable() ? "OrNull" : "");
    return argument.kind() == Kind.OBJECT_OF_TYPE
        ? CodeBlock.of(
            "$N.$L($L, $T.TYPE)", names.get("given"), reading, place, rawClass(argument.type()))
        : CodeBlock.of("$N.$L($L)", names.get("given"), reading, place);
  }

  static TypeName rawClass(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  private CodeBlock passed(Argument argument) {
    CodeBlock variable = CodeBlock.of("$N", variable(argument));
    if (!argument.isStolen() || argument.isStolenConditionally()) {
      return variable;
    } else if (argument.isRest()) {
      return CodeBlock.of("$N", names.get("taken"));
    }
    return retained(argument, variable);
  }

  private static CodeBlock retained(Argument argument, CodeBlock value) {
    String retaining = argument.nullable() ? "xNewRef" : "newRef";
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.PY, retaining, value);
  }

  private void finish(CodeBlock call) {
    List<Argument> conditional =
        function.arguments().stream().filter(Argument::isStolenConditionally).toList();
    if (conditional.isEmpty()) {
      returned(call, false);
    } else {
      callAndTakeBack(call, conditional);
      returned(CodeBlock.of("$N", names.get("result")), true);
    }
  }

  /** Calls the method, and releases what it did not take over, also if it fails. */
  private void callAndTakeBack(CodeBlock call, List<Argument> conditional) {
    boolean flag = conditional.stream().anyMatch(each -> each.taken() == When.ON_SUCCESS);
    boolean nothing = function.result().kind() == Result.Kind.NOTHING;
    for (Argument argument : conditional) {
      count(argument, "incRef", "xIncRef");
    }
    if (!nothing) {
      body.addStatement(
          "$T $N = $L", function.result().type(), names.get("result"), unset(conditional));
    }
    if (flag) {
      body.addStatement("boolean $N = false", names.get("succeeded"));
    }
    body.beginControlFlow("try");
    body.addStatement(
        nothing ? CodeBlock.of("$L", call) : CodeBlock.of("$N = $L", names.get("result"), call));
    if (flag) {
      body.addStatement("$N = true", names.get("succeeded"));
    }
    body.nextControlFlow("finally");
    for (When when : List.of(When.ON_SUCCESS, When.IF_TRUE, When.IF_ZERO)) {
      List<Argument> left = conditional.stream().filter(each -> each.taken() == when).toList();
      if (!left.isEmpty()) {
        body.beginControlFlow("if ($L)", notTaken(when));
        left.forEach(each -> count(each, "decRef", "xDecRef"));
        body.endControlFlow();
      }
    }
    body.endControlFlow();
  }

  private CodeBlock notTaken(When when) {
    return switch (when) {
      case ALWAYS, ON_SUCCESS -> CodeBlock.of("!$N", names.get("succeeded"));
      case IF_TRUE -> CodeBlock.of("!$N", names.get("result"));
      case IF_ZERO -> CodeBlock.of("$N != 0", names.get("result"));
      case IF_NULL -> CodeBlock.of("$N != null", names.get("result"));
      case UNLESS_NULL -> CodeBlock.of("$N == null", names.get("result"));
    };
  }

  /** What the result is as long as the method has not returned: nothing was taken. */
  private CodeBlock unset(List<Argument> conditional) {
    if (conditional.stream().anyMatch(each -> each.taken() == When.IF_ZERO)) {
      return CodeBlock.of("-1");
    }
    if (!function.result().type().isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(function.result().kind() == Result.Kind.TRUTH ? "false" : "0");
  }

  private void count(Argument argument, String always, String ifThere) {
    if (argument.nullable()) {
      body.addStatement("$T.$L($N)", RuntimeTypes.PY, ifThere, variable(argument));
    } else {
      body.addStatement("$N.$L()", variable(argument), always);
    }
  }

  /**
   * Returns what the method does.
   *
   * @param called whether it was called already, and the value is its result
   */
  private void returned(CodeBlock value, boolean called) {
    Result result = function.result();
    switch (result.kind()) {
      case NOTHING -> {
        if (!called) {
          body.addStatement(value);
        }
        body.addStatement("return $T.NONE", RuntimeTypes.PY);
      }
      case OWNED -> {
        if (result.nullable()) {
          unlessNull(value, called, CodeBlock.of("$N", names.get("result")));
        } else {
          body.addStatement("return $L", value);
        }
      }
      case RETAINED -> {
        if (result.nullable()) {
          CodeBlock retained = CodeBlock.of("$T.newRef($N)", RuntimeTypes.PY, names.get("result"));
          unlessNull(value, called, retained);
        } else {
          body.addStatement("return $T.xNewRef($L)", RuntimeTypes.PY, value);
        }
      }
      case INT -> converted(value, called, "$T.fromLong($L)", RuntimeTypes.INT);
      case FLOAT -> converted(value, called, "$T.fromDouble($L)", RuntimeTypes.FLOAT);
      case TRUTH -> converted(value, called, "$T.of($L)", RuntimeTypes.BOOL);
      case CHARACTER ->
          converted(value, called, "$T.fromString(String.valueOf($L))", RuntimeTypes.STR);
      case TEXT ->
          unlessNull(
              value,
              called,
              CodeBlock.of("$T.fromString($N)", RuntimeTypes.STR, names.get("result")));
      case BYTES ->
          unlessNull(
              value,
              called,
              CodeBlock.of("$T.fromBytes($N)", RuntimeTypes.BYTES, names.get("result")));
    }
  }

  /** Only a box may have nothing to convert. */
  private void converted(CodeBlock value, boolean called, String conversion, ClassName type) {
    if (function.result().type().isPrimitive()) {
      body.addStatement("return " + conversion, type, value);
    } else {
      unlessNull(value, called, CodeBlock.of(conversion, type, names.get("result")));
    }
  }

  /** Null becomes None; where it must not be a result, it stays null, and the caller objects. */
  private void unlessNull(CodeBlock value, boolean called, CodeBlock converted) {
    Result result = function.result();
    CodeBlock none =
        result.nullable() ? CodeBlock.of("$T.NONE", RuntimeTypes.PY) : CodeBlock.of("null");
    if (!called) {
      body.addStatement("$T $N = $L", result.type(), names.get("result"), value);
    }
    body.addStatement("return $N == null ? $L : $L", names.get("result"), none, converted);
  }
}

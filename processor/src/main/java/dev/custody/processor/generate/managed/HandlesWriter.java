package dev.custody.processor.generate.managed;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.custody.processor.generate.managed.Passing.Many;
import dev.custody.processor.generate.managed.Passing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Writes how what a method returns becomes handles. */
final class HandlesWriter {
  private HandlesWriter() {}

  static CodeBlock returned(
      ManagedResult.Handles result, CodeBlock value, ManagedMethod method, Arguments arguments) {
    Many many = result.many();
    CodeBlock into =
        CodeBlock.of("$T.$L", rawType(many.handle()), result.retained() ? "share" : "adopt");
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.isOne()) {
      return code.addStatement("return $L($L)", into, value).build();
    }
    boolean nullable = method.annotations().stream().anyMatch(each -> isNullable(each.type()));
    boolean array = many.shape() == Shape.ARRAY;
    CodeBlock objects = value;
    if (nullable || array) {
      objects = CodeBlock.of("$L", arguments.local("objects"));
      code.addStatement("$T $L = $L", container(many), objects, value);
    }
    if (nullable) {
      code.beginControlFlow("if ($L == null)", objects)
          .addStatement("return null")
          .endControlFlow();
    }
    String handles = arguments.local("handles");
    String each = arguments.local("each");
    if (array) {
      String count = arguments.local("count");
      code.addStatement("$T $L = new $T[$L.length]", result.type(), handles, many.handle(), objects)
          .addStatement("int $L = 0", count)
          .beginControlFlow("for ($T $L : $L)", many.object(), each, objects)
          .addStatement("$L[$L++] = $L($L)", handles, count, into, each);
    } else {
      code.addStatement("$T $L = new $T<>()", listOf(many.handle()), handles, ArrayList.class)
          .beginControlFlow("for ($T $L : $L)", many.object(), each, objects)
          .addStatement("$L.add($L($L))", handles, into, each);
    }
    return code.endControlFlow().addStatement("return $L", handles).build();
  }

  private static TypeName container(Many many) {
    return many.shape() == Shape.ARRAY
        ? ArrayTypeName.of(many.object())
        : ParameterizedTypeName.get(
            ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(many.object()));
  }

  static TypeName listOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static boolean isNullable(TypeName annotation) {
    return annotation instanceof ClassName name && name.simpleName().equals("Nullable");
  }

  private static TypeName rawType(TypeName handle) {
    return handle instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : handle;
  }
}

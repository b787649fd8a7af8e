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

  static CodeBlock returned(ManagedResult.Handles result, CodeBlock value, ManagedMethod method) {
    Many many = result.many();
    CodeBlock into =
        CodeBlock.of("$T.$L", rawType(many.handle()), result.retained() ? "share" : "adopt");
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.isOne()) {
      return code.addStatement("return $L($L)", into, value).build();
    }
    boolean nullable = method.annotations().stream().anyMatch(each -> isNullable(each.type()));
    TypeName container =
        many.shape() == Shape.ARRAY
            ? ArrayTypeName.of(many.object())
            : ParameterizedTypeName.get(
                ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(many.object()));
    if (nullable || many.shape() == Shape.ARRAY) {
      code.addStatement("$T objects = $L", container, value);
      value = CodeBlock.of("objects");
    }
    if (nullable) {
      code.beginControlFlow("if (objects == null)").addStatement("return null").endControlFlow();
    }
    if (many.shape() == Shape.ARRAY) {
      return code.addStatement("$T handles = new $T[objects.length]", result.type(), many.handle())
          .addStatement("int count = 0")
          .beginControlFlow("for ($T each : objects)", many.object())
          .addStatement("handles[count++] = $L(each)", into)
          .endControlFlow()
          .addStatement("return handles")
          .build();
    }
    return code.addStatement("$T handles = new $T<>()", listOf(many.handle()), ArrayList.class)
        .beginControlFlow("for ($T each : $L)", many.object(), value)
        .addStatement("handles.add($L(each))", into)
        .endControlFlow()
        .addStatement("return handles")
        .build();
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

package dev.custody.processor.generate.managed;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.custody.processor.generate.managed.Container.Shape;
import dev.custody.processor.generate.managed.Passing.Many;

/** Writes how what a method returns becomes handles. */
final class HandlesWriter {
  private HandlesWriter() {}

  static CodeBlock returned(
      ManagedResult.Handles result, CodeBlock value, ManagedMethod method, LocalNames names) {
    Many many = result.many();
    CodeBlock into = converter(result, ".");
    CodeBlock.Builder code = CodeBlock.builder();
    if (many.isOne()) {
      return code.addStatement("return $L($L)", into, value).build();
    }
    boolean nullable = method.annotations().stream().anyMatch(ContractWords::isNullable);
    CodeBlock objects = value;
    if (nullable || many.shape() == Shape.ARRAY) {
      objects = CodeBlock.of("$L", names.shared("objects"));
      code.addStatement("$T $L = $L", result.source(), objects, value);
    }
    if (nullable) {
      code.beginControlFlow("if ($L == null)", objects)
          .addStatement("return null")
          .endControlFlow();
    }
    if (many.shape() == Shape.OPTIONAL) {
      return code.addStatement("return $L.map($L)", objects, converter(result, "::")).build();
    }
    String handles = names.shared("handles");
    Copies copies =
        new Copies(
            many, many.object(), many.handle(), many.handle(), NullGuard.NONE, handles, names);
    return code.add(
            copies.write(
                objects,
                "each",
                each -> CodeBlock.of(""),
                each -> CodeBlock.of("$L($L)", into, each)))
        .addStatement("return $L", handles)
        .build();
  }

  private static CodeBlock converter(ManagedResult.Handles result, String by) {
    TypeName handle = result.many().handle();
    return CodeBlock.of(
        "$T$L$L$L",
        Names.raw(handle),
        by,
        TypeArguments.ofHandle(handle),
        result.retained() ? "share" : "adopt");
  }
}
